import { spawn } from 'node:child_process'
import path from 'node:path'
import { bench, root } from '../lib/folders.mjs'
import { interleave } from '../lib/interleave.mjs'
import { median, spread } from '../lib/statistics.mjs'

const peer = path.join(bench, 'node_modules/@copilotkit/aimock')
const commands = [
  [path.join(root, 'dist/cli/main.js'), '--port', '0'],
  [path.join(peer, 'dist/cli.js'), '--port', '0', '--fixtures', path.join(peer, 'fixtures/example-greeting.json')],
]

/** @type {import('../lib/figure.mjs').Row} */
export const ready = {
  name: 'ready',
  async measure({ quick }) {
    const [ours = [], theirs = []] = await interleave(quick ? 1 : 7, commands, readyMs)
    return [
      {
        what: '`mock-copilot` to its ready line',
        value: median(ours),
        spread: spread(ours),
        unit: 'ms',
        budget: { most: 200 },
        measured: { 'mock-copilot': median(ours), aimock: median(theirs) },
        measuredIn: 'ms',
      },
    ]
  },
}

/** @param {readonly string[]} command */
async function readyMs(command) {
  const startedMs = performance.now()
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] })
  let printed = ''
  for await (const chunk of child.stdout) {
    printed += chunk
    if (!printed.includes('listening on')) continue
    const tookMs = performance.now() - startedMs
    child.kill('SIGKILL')
    return tookMs
  }
  throw new Error(`Failed to measure: ${command[0]} ended without a ready line.`)
}
