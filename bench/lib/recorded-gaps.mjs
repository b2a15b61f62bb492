import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { parse } from 'yaml'
import { event } from './open-streams.mjs'

/**
 * The gaps between the events of every recorded stream of a folder, in milliseconds, by the prompt that was asked.
 *
 * @param {string} folder
 */
export async function recordedGaps(folder) {
  /** @type {Map<string, number[]>} */
  const gaps = new Map()
  for (const name of await readdir(folder)) {
    /** @type {import('../../src/protocol/generated/recording.ts').RecordingFile} */
    const recording = parse(await readFile(path.join(folder, name), 'utf8'))
    for (const { request, response } of recording.exchanges) {
      const { prompt } = Object(request.body).json
      gaps.set(prompt, gapsOf(response))
    }
  }
  return gaps
}

/** @param {import('../../src/protocol/generated/recording.ts').RecordedResponse} response */
function gapsOf({ body, chunks = [] }) {
  const text = Buffer.from(body !== undefined && 'text' in body ? body.text : '').toString('latin1')
  const atMs = []
  let end = 0
  let next = text.indexOf(event)
  for (const chunk of chunks) {
    end += chunk.bytes
    for (; next !== -1 && next < end; next = text.indexOf(event, next + event.length)) atMs.push(chunk.atMs)
  }
  return gapsBetween(atMs)
}

/** @param {readonly number[]} timesMs */
export function gapsBetween(timesMs) {
  return timesMs.slice(1).map((atMs, i) => atMs - /** @type {number} */ (timesMs[i]))
}
