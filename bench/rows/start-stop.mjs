import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { median } from '../lib/statistics.mjs'

/** @type {import('../lib/figure.mjs').Row} */
export const startStop = {
  name: 'start-stop',
  async measure({ quick }) {
    const script = fileURLToPath(new URL('../processes/start-stop.mjs', import.meta.url))
    const [tookMs] = await once(fork(script, [String(quick ? 20 : 200)]), 'message')
    const medians = Object.fromEntries(Object.entries(tookMs).map(([name, all]) => [name, median(all)]))
    return [
      {
        what: 'start, one request, stop',
        value: medians['mock-copilot'] / medians['node:http'],
        unit: 'of node:http',
        budget: { most: 1.5 },
        measured: medians,
        measuredIn: 'ms',
      },
    ]
  },
}
