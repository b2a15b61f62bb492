import { compareRates } from '../lib/compare-rates.mjs'
import { prompts } from '../lib/fixture-set.mjs'
import { requestFor } from '../lib/requests.mjs'

/** @typedef {import('../lib/server-process.mjs').ServerName} ServerName */

const names = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])
const fixtures = 10

/** @type {import('../lib/figure.mjs').Row} */
export const json = {
  name: 'json',
  async measure({ quick }) {
    const subjects = names.map((name) => ({
      name,
      server: name,
      workload: { fixtures },
      requests: prompts(fixtures).map((prompt) => requestFor(name, prompt)),
    }))
    const { perSecond, p99Ms, rssMb, ratio } = await compareRates(subjects, { rounds: quick ? 2 : 9, roundMs: quick ? 300 : 1000 })
    return [
      {
        what: 'JSON completions from a fixture store, with authentication, limiter, validation and journal on',
        ...ratio('mock-copilot', 'node:http'),
        unit: 'of node:http',
        budget: { least: 0.8 },
        measured: perSecond,
        measuredIn: '/s',
      },
      {
        what: 'their slowest in a hundred, ten asked at once',
        value: p99Ms['mock-copilot'],
        unit: 'ms',
        measured: p99Ms,
        measuredIn: 'ms',
      },
      { what: 'memory of the process after them', value: rssMb['mock-copilot'], unit: 'MB', measured: rssMb, measuredIn: 'MB' },
    ]
  },
}
