import { promptOf } from '../lib/fixture-set.mjs'
import { interleave } from '../lib/interleave.mjs'
import { openStreams } from '../lib/open-streams.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'
import { median, percentile, spread } from '../lib/statistics.mjs'

/** @typedef {import('../lib/server-process.mjs').ServerName} ServerName */

const names = /** @type {const} */ (['mock-copilot', 'node:http', 'aimock'])
const perSecond = 50
const gapMs = 1000 / perSecond
const tokens = 150
/** The first comes at once. */
const scheduledMs = (tokens - 1) * gapMs

/** @type {import('../lib/figure.mjs').Row} */
export const schedule = {
  name: 'schedule',
  async measure({ quick }) {
    const servers = await Promise.all(names.map((name) => ServerProcess.start(name, { tokens, perSecond })))
    try {
      const running = names.map((name, i) => ({ name, server: /** @type {ServerProcess} */ (servers[i]) }))
      for (const subject of running) await play(subject, 20)
      const rounds = quick ? 1 : 3
      const crowds = await interleave(rounds, running, async (subject) => lateness(await play(subject, quick ? 50 : 500)))
      const groups = await interleave(rounds, running, async (subject) => gapErrorMs(await play(subject, 100)))
      const [late = []] = crowds
      const [errors = []] = groups
      return [
        {
          what: `how late the last of 500 streams of ${perSecond} events a second ends`,
          value: median(late),
          spread: spread(late),
          unit: '% of its time',
          budget: { most: 10 },
          measured: byName(crowds),
          measuredIn: '%',
        },
        {
          what: 'error of a gap between two events of 100 such streams, the largest in a hundred',
          value: median(errors),
          spread: spread(errors),
          unit: 'ms',
          budget: { most: 10 },
          measured: byName(groups),
          measuredIn: 'ms',
        },
      ]
    } finally {
      for (const server of servers) server.kill()
    }
  },
}

/**
 * @param {{ name: ServerName, server: ServerProcess }} subject
 * @param {number} count
 */
async function play({ name, server }, count) {
  const streams = openStreams(server.port, requestFor(name, promptOf(0), true), count)
  await streams.ended
  return streams.seen
}

/** @param {import('../lib/open-streams.mjs').Seen[]} seen */
function lateness(seen) {
  const tookMs = Math.max(...seen.map(({ askedMs, endedMs = Number.POSITIVE_INFINITY }) => endedMs - askedMs))
  return (100 * (tookMs - scheduledMs)) / scheduledMs
}

/** @param {import('../lib/open-streams.mjs').Seen[]} seen */
function gapErrorMs(seen) {
  const errors = seen.flatMap(({ eventsAtMs }) =>
    eventsAtMs.slice(1).map((atMs, i) => Math.abs(atMs - /** @type {number} */ (eventsAtMs[i]) - gapMs)),
  )
  return percentile(errors, 0.99)
}

/** @param {number[][]} measured */
function byName(measured) {
  return Object.fromEntries(names.map((name, i) => [name, median(measured[i] ?? [])]))
}
