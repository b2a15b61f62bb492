import { HttpClient } from './http-client.mjs'
import { percentile } from './statistics.mjs'

/**
 * @typedef {object} Load
 * @property {number} perSecond answers a second
 * @property {number} p99Ms
 */

const connections = 10

/**
 * Asks as fast as the server answers, one request at a time on each of ten connections.
 *
 * @param {number} port
 * @param {readonly Uint8Array[]} requests sent in turn
 * @param {{ forMs?: number, count?: number }} until enough time has passed, or enough was asked
 * @returns {Promise<Load>}
 */
export function load(port, requests, { forMs = Number.POSITIVE_INFINITY, count = Number.POSITIVE_INFINITY }) {
  return new Promise((resolve, reject) => {
    /** @type {number[]} */
    const tookMs = []
    const startedMs = performance.now()
    let sent = 0
    let open = connections
    stayAwake(() => open > 0)
    for (let i = 0; i < connections; i++) {
      let askedMs = 0
      const client = new HttpClient(port, {
        end(status) {
          const nowMs = performance.now()
          if (status !== 200) reject(new Error(`Failed to measure: the server answered with status ${status}.`))
          tookMs.push(nowMs - askedMs)
          if (nowMs - startedMs < forMs && sent < count) return ask()
          client.destroy()
          if (--open === 0) resolve({ perSecond: (tookMs.length * 1000) / (nowMs - startedMs), p99Ms: percentile(tookMs, 0.99) })
        },
        close: (error) => error && reject(error),
      })
      const ask = () => {
        askedMs = performance.now()
        client.send(/** @type {Uint8Array} */ (requests[sent++ % requests.length]))
      }
      ask()
    }
  })
}

/**
 * Keeps this process from sleeping. Waking a sleeping core costs the one who writes to it, on a virtual machine as much as
 * half a request: the slower a server is, the more often its client sleeps, and the slower it would look.
 *
 * @param {() => boolean} needed
 */
function stayAwake(needed) {
  if (needed()) setImmediate(stayAwake, needed)
}
