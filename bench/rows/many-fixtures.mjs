import { compareRates } from '../lib/compare-rates.mjs'
import { prompts } from '../lib/fixture-set.mjs'
import { requestFor } from '../lib/requests.mjs'

const few = 10
const many = 100_000
/** Many more than are remembered. */
const different = 5_000

/** @type {import('../lib/figure.mjs').Row} */
export const manyFixtures = {
  name: 'many-fixtures',
  async measure({ quick }) {
    const options = { rounds: quick ? 2 : 7, roundMs: quick ? 300 : 1000 }
    const others = { ...subject('mock-copilot', many, different), name: 'different' }
    const ours = await compareRates([subject('mock-copilot', few), subject('mock-copilot', many), others], options)
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
      {
        what: `with ${different.toLocaleString('en')} prompts in turn instead of forty, so that each is looked up anew`,
        ...ours.ratio('different', String(few)),
        unit: `of the rate with ${few}`,
        measured: { 'mock-copilot': ours.perSecond.different },
        measuredIn: '/s',
      },
    ]
  },
}

/**
 * @param {import('../lib/server-process.mjs').ServerName} server
 * @param {number} fixtures
 * @param {number} [asked] how many prompts there are at most
 */
function subject(server, fixtures, asked) {
  const requests = prompts(fixtures, asked).map((prompt) => requestFor(server, prompt))
  return { name: String(fixtures), server, workload: { fixtures }, requests }
}
