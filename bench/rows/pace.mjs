import { promptOf } from '../lib/fixture-set.mjs'
import { interleave } from '../lib/interleave.mjs'
import { openStreams } from '../lib/open-streams.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'
import { median, spread } from '../lib/statistics.mjs'

const names = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])
const perSecond = 2000

/** @type {import('../lib/figure.mjs').Row} */
export const pace = {
  name: 'pace',
  async measure({ quick }) {
    const tokens = quick ? 500 : 4000
    const servers = await Promise.all(names.map((name) => ServerProcess.start(name, { tokens, perSecond })))
    try {
      const running = names.map((name, i) => ({ name, server: /** @type {ServerProcess} */ (servers[i]) }))
      const given = await interleave(quick ? 1 : 3, running, async ({ name, server }) => {
        const { seen, ended } = openStreams(server.port, requestFor(name, promptOf(0), true), 1)
        await ended
        const atMs = seen[0]?.eventsAtMs ?? []
        return ((atMs.length - 1) * 1000) / /** @type {number} */ (atMs.at(-1) - /** @type {number} */ (atMs[0]))
      })
      const errors = (given[0] ?? []).map((rate) => Math.abs(rate / perSecond - 1) * 100)
      return [
        {
          what: `error of the rate of one stream where ${perSecond.toLocaleString('en')} tokens a second are asked for`,
          value: median(errors),
          spread: spread(errors),
          unit: '%',
          budget: { most: 2 },
          measured: Object.fromEntries(names.map((name, i) => [name, median(given[i] ?? [])])),
          measuredIn: '/s',
        },
      ]
    } finally {
      for (const server of servers) server.kill()
    }
  },
}
