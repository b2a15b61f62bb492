import { compareRates } from '../lib/compare-rates.mjs'
import { promptOf } from '../lib/fixture-set.mjs'
import { requestFor } from '../lib/requests.mjs'

const names = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])
const tokens = 100

/** @type {import('../lib/figure.mjs').Row} */
export const stream = {
  name: 'stream',
  async measure({ quick }) {
    const subjects = names.map((name) => ({
      name,
      server: name,
      workload: { tokens },
      requests: [requestFor(name, promptOf(0), true)],
    }))
    const { perSecond, ratio } = await compareRates(subjects, { rounds: quick ? 2 : 7, roundMs: quick ? 300 : 1000, warmUp: 3000 })
    return [
      {
        what: `streams of ${tokens} events without delay`,
        ...ratio('mock-copilot', 'node:http'),
        unit: 'of node:http',
        budget: { least: 0.7 },
        measured: perSecond,
        measuredIn: '/s',
      },
    ]
  },
}
