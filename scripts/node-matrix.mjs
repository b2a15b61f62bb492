/**
 * Runs under every supported line of Node the smoke test of dist/, the tests of the doors through msw 2 and nock 14, and a project
 * that tests with another major of vitest than this one, and with jest; under those that msw 3 and nock 15 want also the tests of the
 * doors through them. Prints a table: `npm run test:node-versions [version...]`. The binaries are those of the npm package `node`,
 * fetched by npx; 100 MB each the first time.
 */
import { spawnSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { installDoors } from './install-doors.mjs'
import { installRunner } from './install-runner.mjs'

const supported = ['20.19', '22', '24', '26']
const asked = process.argv.slice(2)

const doors = await installDoors()
const runners = {
  old: await installRunner({ vitest: '3.2.7', jest: '29.6.3' }),
  new: await installRunner({ vitest: '5.1.1', jest: '30.5.2' }),
}
const rows = (asked.length > 0 ? asked : supported).flatMap((wanted) => {
  const node = (args, env = {}, cwd = '.') =>
    spawnSync('npx', ['--yes', `--package=node@${wanted}`, 'node', ...args], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      maxBuffer: 2 ** 30,
    })
  const version = node(['--version'])
  if (version.status !== 0) return [{ node: wanted, tested: 'dist', result: 'not in the registry', ms: 0 }]
  const name = version.stdout.trim()
  const row = (tested, run) => {
    const startedMs = performance.now()
    const { status, stdout, stderr } = run()
    if (status !== 0) console.error(`${name}, ${tested}:\n${stdout}${stderr}`)
    return { node: name, tested, result: status === 0 ? 'passed' : 'failed', ms: Math.round(performance.now() - startedMs) }
  }
  const runner = ['node_modules/vitest/vitest.mjs', 'run']
  const jest = ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js']
  const contract = ['node_modules/vitest/vitest.mjs', 'run', '--silent', '--project', 'socket', 'test/socket/doors']
  return [
    row('dist', () => node(['scripts/smoke.mjs'])),
    row(isNewer(name) ? 'vitest 5' : 'vitest 3', () => node(runner, {}, isNewer(name) ? runners.new : runners.old)),
    row(isNewer(name) ? 'jest 30' : 'jest 29', () => node(jest, {}, isNewer(name) ? runners.new : runners.old)),
    row('msw 2, nock 14', () => node(contract)),
    ...(isNewer(name) ? [row('msw 3, nock 15', () => node(contract, { NEWER_DOORS: doors }))] : []),
  ]
})

console.table(rows)
if (rows.some(({ result }) => result !== 'passed')) process.exitCode = 1

/** nock 15 wants Node 22.20, msw 3 Node 22.12. */
function isNewer(version) {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number)
  return major > 22 || (major === 22 && minor >= 20)
}
