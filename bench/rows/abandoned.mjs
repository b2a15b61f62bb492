import { setTimeout as wait } from 'node:timers/promises'
import { promptOf } from '../lib/fixture-set.mjs'
import { openStreams } from '../lib/open-streams.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'

/** @typedef {import('../lib/server-process.mjs').ServerName} ServerName */

const names = /** @type {const} */ (['mock-copilot', 'aimock'])
const streams = 500
const patienceMs = 300

/** @type {import('../lib/figure.mjs').Row} */
export const abandoned = {
  name: 'abandoned',
  async measure() {
    const left = { 'mock-copilot': await leftBehind('mock-copilot'), aimock: await leftBehind('aimock') }
    const { live, timers } = left['mock-copilot']
    return [
      {
        what: `handlers alive ${patienceMs} ms after the clients of ${streams} streams left`,
        value: live,
        unit: 'handlers',
        budget: { most: 0 },
        steady: true,
        measured: { 'mock-copilot': live },
        measuredIn: '',
      },
      {
        what: 'timers alive then',
        value: timers,
        unit: 'timers',
        budget: { most: 0 },
        steady: true,
        measured: Object.fromEntries(names.map((name) => [name, left[name].timers])),
        measuredIn: '',
      },
    ]
  },
}

/** @param {ServerName} name */
async function leftBehind(name) {
  const server = await ServerProcess.start(name, { tokens: 1000, perSecond: 50, counted: true })
  try {
    const { begun, abandon } = openStreams(server.port, requestFor(name, promptOf(0), true), streams)
    await begun
    const { timers } = await server.resources()
    if (timers < streams)
      throw new Error(`Failed to measure: ${name} has ${timers} timers for ${streams} streams before their clients leave.`)
    abandon()
    await wait(patienceMs)
    return await server.resources()
  } finally {
    server.kill()
  }
}
