import { interleave } from './interleave.mjs'
import { load } from './load.mjs'
import { ServerProcess } from './server-process.mjs'
import { median, spread } from './statistics.mjs'

/** @typedef {import('./server-process.mjs').ServerName} ServerName */

/**
 * A server under one workload, and the requests it is sent.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {ServerName} server
 * @property {import('./server-process.mjs').Workload} workload
 * @property {readonly Uint8Array[]} requests
 */

/**
 * @typedef {object} Compared
 * @property {Record<string, number>} perSecond the median of each
 * @property {Record<string, number>} p99Ms
 * @property {Record<string, number>} rssMb after the load
 * @property {(name: string, to: string) => { value: number, spread: [number, number] }} ratio of two rates, of the same rounds
 */

/**
 * Loads the servers in turns, after each has been warmed up: what V8 has not compiled yet says nothing of a server.
 *
 * @param {readonly Subject[]} subjects
 * @param {{ rounds: number, roundMs: number, warmUp?: number }} options `warmUp` in requests
 * @returns {Promise<Compared>}
 */
export async function compareRates(subjects, { rounds, roundMs, warmUp = 20_000 }) {
  const servers = await Promise.all(subjects.map(({ server, workload }) => ServerProcess.start(server, workload)))
  try {
    const running = subjects.map(({ requests }, i) => ({ requests, server: /** @type {ServerProcess} */ (servers[i]) }))
    for (const { server, requests } of running) await load(server.port, requests, { forMs: 5 * roundMs, count: warmUp })
    const loads = await interleave(rounds, running, ({ server, requests }) => load(server.port, requests, { forMs: roundMs }))
    const resources = await Promise.all(servers.map((server) => server.resources()))
    const byName = (/** @type {(index: number) => number} */ value) => Object.fromEntries(subjects.map(({ name }, i) => [name, value(i)]))
    const ratesOf = (/** @type {string} */ name) =>
      /** @type {number[]} */ (loads[subjects.findIndex((subject) => subject.name === name)]?.map(({ perSecond }) => perSecond))
    return {
      perSecond: byName((i) => median(loads[i]?.map(({ perSecond }) => perSecond) ?? [])),
      p99Ms: byName((i) => median(loads[i]?.map(({ p99Ms }) => p99Ms) ?? [])),
      rssMb: byName((i) => resources[i]?.rssMb ?? Number.NaN),
      ratio: (name, to) => {
        const others = ratesOf(to)
        const ratios = ratesOf(name).map((rate, round) => rate / /** @type {number} */ (others[round]))
        return { value: median(ratios), spread: spread(ratios) }
      },
    }
  } finally {
    for (const server of servers) server.kill()
  }
}
