/**
 * Runs the smoke test of dist/ under every supported line of Node and prints a table: `npm run test:node-versions [version...]`.
 * The binaries are those of the npm package `node`, fetched by npx; 100 MB each the first time.
 */
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'

const supported = ['20.19', '22', '24', '26']
const asked = process.argv.slice(2)

const rows = (asked.length > 0 ? asked : supported).map((wanted) => {
  const node = (...args) => spawnSync('npx', ['--yes', `--package=node@${wanted}`, 'node', ...args], { encoding: 'utf8' })
  const version = node('--version')
  if (version.status !== 0) return { node: wanted, result: 'not in the registry', ms: 0 }
  const startedMs = performance.now()
  const smoke = node('scripts/smoke.mjs')
  if (smoke.status !== 0) console.error(`node ${wanted}:\n${smoke.stderr}`)
  return { node: version.stdout.trim(), result: smoke.status === 0 ? 'passed' : 'failed', ms: Math.round(performance.now() - startedMs) }
})

console.table(rows)
if (rows.some(({ result }) => result !== 'passed')) process.exitCode = 1
