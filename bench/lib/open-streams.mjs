import { HttpClient } from './http-client.mjs'

/**
 * One stream as its client saw it.
 *
 * @typedef {object} Seen
 * @property {number} askedMs
 * @property {number[]} eventsAtMs
 * @property {number | undefined} endedMs
 */

/**
 * Streams that run at once.
 *
 * @typedef {object} OpenStreams
 * @property {Seen[]} seen
 * @property {Promise<void>} begun every one has had its first event
 * @property {Promise<void>} ended every one is complete
 * @property {() => void} abandon the clients leave without a word
 */

/** What every event of a completion or chat holds once. */
export const event = 'data: {'

/**
 * @param {number} port
 * @param {Uint8Array} request
 * @param {number} count
 * @returns {OpenStreams}
 */
export function openStreams(port, request, count) {
  const streams = Array.from({ length: count }, () => openStream(port, request))
  return {
    seen: streams.map(({ seen }) => seen),
    begun: allOf(streams.map(({ begun }) => begun)),
    ended: allOf(streams.map(({ ended }) => ended)),
    abandon: () => {
      for (const { client } of streams) client.destroy()
    },
  }
}

/**
 * @param {number} port
 * @param {Uint8Array} request
 */
function openStream(port, request) {
  /** @type {Seen} */
  const seen = { askedMs: performance.now(), eventsAtMs: [], endedMs: undefined }
  let begin = () => {}
  let end = () => {}
  const begun = new Promise((resolve) => {
    begin = () => resolve(undefined)
  })
  const ended = new Promise((resolve) => {
    end = () => resolve(undefined)
  })
  const client = new HttpClient(port, {
    data(text) {
      const nowMs = performance.now()
      for (let at = text.indexOf(event); at !== -1; at = text.indexOf(event, at + event.length)) seen.eventsAtMs.push(nowMs)
      begin()
    },
    end() {
      seen.endedMs = performance.now()
      end()
      client.destroy()
    },
    close() {
      begin()
      end()
    },
  })
  client.send(request)
  return { client, seen, begun, ended }
}

/** @param {Promise<unknown>[]} promises */
async function allOf(promises) {
  await Promise.all(promises)
}
