import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { interleave } from '../lib/interleave.mjs'
import { openStreams } from '../lib/open-streams.mjs'
import { gapsBetween, recordedGaps } from '../lib/recorded-gaps.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'
import { percentile } from '../lib/statistics.mjs'

const perSecond = 50
const tokens = 100
/** Requests that are not counted. */
const warmUp = 20

/** @type {import('../lib/figure.mjs').Row} */
export const recording = {
  name: 'recording',
  async measure({ quick }) {
    const recordings = await mkdtemp(path.join(tmpdir(), 'mock-copilot-bench-'))
    try {
      const first = await firstBytes(quick ? 20 : 200)
      const late = percentile(first.recorded, 0.99)
      const beside = await besideOthers(quick ? 20 : 200)
      const lateBeside = percentile(beside.recorded, 0.99)
      const error = percentile(await gapErrors(recordings, quick ? 2 : 10), 0.99)
      return [
        {
          what: 'how much later than from the service itself the first byte of a stream comes that is recorded, the latest in a hundred',
          value: late,
          unit: 'ms',
          budget: { most: 5 },
          measured: { 'mock-copilot': late, undici: percentile(first.piped, 0.99) },
          measuredIn: 'ms',
        },
        {
          what: `the same where another stream of ${tokens} events has just been recorded and is still to be written`,
          value: lateBeside,
          unit: 'ms',
          budget: { most: 5 },
          measured: { 'mock-copilot': lateBeside, undici: percentile(beside.piped, 0.99) },
          measuredIn: 'ms',
        },
        {
          what: `error of a gap between two events that are replayed as they were recorded, ${perSecond} a second, the largest in a hundred`,
          value: error,
          unit: 'ms',
          budget: { most: 5 },
          measured: { 'mock-copilot': error },
          measuredIn: 'ms',
        },
      ]
    } finally {
      await rm(recordings, { recursive: true, force: true })
    }
  },
}

/**
 * How much later the first event comes through a recorder, and through a bare pipe, than from the service, which is asked in turn with
 * both. Every prompt is a new one, because answers to the same request share a file that grows.
 *
 * @param {number} rounds
 */
function firstBytes(rounds) {
  return withServers(3, async (subjects) => {
    let asked = 0
    return interleave(warmUp + rounds, subjects, ({ port }) => firstByteMs(port, `first byte ${asked++}`))
  })
}

/**
 * The same of a request that comes between 0 and 60 ms after another stream has ended, so that it meets the recorder before, in the middle
 * of and after whatever it does to write that one.
 *
 * @param {number} rounds
 */
function besideOthers(rounds) {
  return withServers(tokens, async (subjects) => {
    let asked = 0
    return interleave(warmUp + rounds, subjects, async ({ port }) => {
      await openStreams(port, requestFor('node:http', `written ${asked++}`, true), 1).ended
      await sleep((asked * 7) % 60)
      return firstByteMs(port, `beside ${asked++}`)
    })
  })
}

/**
 * @param {number} length of the service's answers
 * @param {(subjects: readonly ServerProcess[]) => Promise<number[][]>} measure
 */
async function withServers(length, measure) {
  const service = await ServerProcess.start('node:http', { tokens: length })
  const upstream = `http://127.0.0.1:${service.port}`
  const recorder = await ServerProcess.start('recorder', { upstream, mode: 'record' })
  const pipe = await ServerProcess.start('undici', { upstream })
  try {
    const measured = await measure([service, recorder, pipe])
    const [direct = [], recorded = [], piped = []] = measured.map((ms) => ms.slice(warmUp))
    const laterThanDirect = (/** @type {number[]} */ all) => all.map((ms, i) => ms - /** @type {number} */ (direct[i]))
    return { recorded: laterThanDirect(recorded), piped: laterThanDirect(piped) }
  } finally {
    for (const server of [pipe, recorder, service]) server.kill()
  }
}

/**
 * @param {number} port
 * @param {string} prompt
 */
async function firstByteMs(port, prompt) {
  const streams = openStreams(port, requestFor('node:http', prompt, true), 1)
  await streams.ended
  const [seen] = streams.seen
  return /** @type {number} */ (seen?.eventsAtMs[0]) - /** @type {number} */ (seen?.askedMs)
}

/**
 * How far the gaps of replayed streams are from the recorded ones. Not from those that the service meant: what it was late by
 * while it was recorded is a part of what is replayed.
 *
 * @param {string} recordings
 * @param {number} count of streams, which run at once
 */
async function gapErrors(recordings, count) {
  const prompts = Array.from({ length: count }, (_, i) => `gaps ${i}`)
  const service = await ServerProcess.start('node:http', { tokens, perSecond })
  const recorder = await ServerProcess.start('recorder', { upstream: `http://127.0.0.1:${service.port}`, mode: 'record', recordings })
  try {
    await gapsSeen(recorder.port, prompts)
    await recorder.stop()
  } finally {
    recorder.kill()
    service.kill()
  }
  const recorded = await recordedGaps(recordings)
  const replayer = await ServerProcess.start('recorder', { mode: 'replay', recordings })
  try {
    await gapsSeen(replayer.port, prompts)
    const replayed = await gapsSeen(replayer.port, prompts)
    return prompts.flatMap((prompt, i) => differences(recorded.get(prompt) ?? [], replayed[i] ?? []))
  } finally {
    replayer.kill()
  }
}

/**
 * @param {number} port
 * @param {readonly string[]} prompts
 */
async function gapsSeen(port, prompts) {
  const streams = prompts.map((prompt) => openStreams(port, requestFor('node:http', prompt, true), 1))
  await Promise.all(streams.map(({ ended }) => ended))
  return streams.map(({ seen: [seen] }) => gapsBetween(seen?.eventsAtMs ?? []))
}

/**
 * @param {readonly number[]} recorded
 * @param {readonly number[]} replayed
 */
function differences(recorded, replayed) {
  if (recorded.length !== tokens - 1 || replayed.length !== recorded.length)
    throw new Error(`Failed to compare gaps: ${recorded.length} were recorded and ${replayed.length} replayed of ${tokens - 1}.`)
  return replayed.map((ms, i) => Math.abs(ms - /** @type {number} */ (recorded[i])))
}
