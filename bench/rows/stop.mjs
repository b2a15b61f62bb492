import { promptOf } from '../lib/fixture-set.mjs'
import { openStreams } from '../lib/open-streams.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'
import { median, spread } from '../lib/statistics.mjs'

/** @typedef {import('../lib/server-process.mjs').ServerName} ServerName */

const streams = 500

/** @type {import('../lib/figure.mjs').Row} */
export const stop = {
  name: 'stop',
  async measure({ quick }) {
    const ours = []
    for (let round = 0; round < (quick ? 1 : 5); round++) ours.push(await stopped('mock-copilot'))
    const tookMs = ours.map((stop) => stop.tookMs)
    const handles = Math.max(...ours.map((stop) => stop.handles))
    const theirs = await stopped('aimock')
    return [
      {
        what: `stop() with ${streams} open streams`,
        value: median(tookMs),
        spread: spread(tookMs),
        unit: 'ms',
        budget: { most: 100 },
        measured: { 'mock-copilot': median(tookMs), aimock: theirs.tookMs },
        measuredIn: 'ms',
      },
      {
        what: 'handles it leaves',
        value: handles,
        unit: 'handles',
        budget: { most: 0 },
        steady: true,
        measured: { 'mock-copilot': handles, aimock: theirs.handles },
        measuredIn: '',
      },
    ]
  },
}

/** @param {ServerName} name */
async function stopped(name) {
  const server = await ServerProcess.start(name, { tokens: 200, perSecond: 50 })
  try {
    const { begun } = openStreams(server.port, requestFor(name, promptOf(0), true), streams)
    await begun
    return await server.stop()
  } finally {
    server.kill()
  }
}
