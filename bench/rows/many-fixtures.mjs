import { compareRates } from '../lib/compare-rates.mjs'
import { prompts } from '../lib/fixture-set.mjs'
import { requestFor } from '../lib/requests.mjs'

const few = 10
const many = 100_000

/** @type {import('../lib/figure.mjs').Row} */
export const manyFixtures = {
  name: 'many-fixtures',
  async measure({ quick }) {
    const options = { rounds: quick ? 2 : 7, roundMs: quick ? 300 : 1000 }
    const ours = await compareRates([subject('mock-copilot', few), subject('mock-copilot', many)], options)
    const theirs = await compareRates([subject('aimock', few), subject('aimock', many)], { rounds: 1, roundMs: options.roundMs })
    return [
      {
        what: `the same from ${many.toLocaleString('en')} fixtures: exact, endsWith, contains and regex in equal parts`,
        ...ours.ratio(String(many), String(few)),
        unit: `of the rate with ${few}`,
        budget: { least: 0.9 },
        measured: { 'mock-copilot': ours.perSecond[many], aimock: theirs.perSecond[many] },
        measuredIn: '/s',
      },
    ]
  },
}

/**
 * @param {import('../lib/server-process.mjs').ServerName} server
 * @param {number} fixtures
 */
function subject(server, fixtures) {
  return { name: String(fixtures), server, workload: { fixtures }, requests: prompts(fixtures).map((prompt) => requestFor(server, prompt)) }
}
