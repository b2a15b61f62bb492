import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { interleave } from '../lib/interleave.mjs'
import { median } from '../lib/statistics.mjs'

const names = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])
const script = fileURLToPath(new URL('../processes/start-stop.mjs', import.meta.url))

/** @type {import('../lib/figure.mjs').Row} */
export const startStop = {
  name: 'start-stop',
  async measure({ quick }) {
    const processes = names.map((name) => fork(script, [name]))
    try {
      for (const each of processes) await once(each, 'message')
      const tookMs = await interleave(quick ? 20 : 200, processes, async (each) => {
        each.send('live')
        const [took] = await once(each, 'message')
        return /** @type {number} */ (took)
      })
      const [ours = [], bare = []] = tookMs
      return [
        {
          what: 'start, one request, stop',
          value: median(ours) / median(bare),
          unit: 'of node:http',
          budget: { most: 1.5 },
          measured: Object.fromEntries(names.map((name, i) => [name, median(tookMs[i] ?? [])])),
          measuredIn: 'ms',
        },
      ]
    } finally {
      for (const each of processes) each.kill()
    }
  },
}
