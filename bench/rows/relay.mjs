import { request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { compareRates } from '../lib/compare-rates.mjs'
import { interleave } from '../lib/interleave.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'
import { median, spread } from '../lib/statistics.mjs'

const streamMb = 200
/** What the service writes at once. */
const pieceMb = 1 / 16
const writtenMs = 1_000

/** @type {import('../lib/figure.mjs').Row} */
export const relay = {
  name: 'relay',
  async measure({ quick }) {
    const service = await ServerProcess.start('node:http', {})
    try {
      const upstream = `http://127.0.0.1:${service.port}`
      const requests = [requestFor('mock-copilot', 'function add(')]
      const subjects = [
        { name: 'mock-copilot', server: /** @type {const} */ ('recorder'), workload: { upstream }, requests },
        { name: 'undici', server: /** @type {const} */ ('undici'), workload: { upstream }, requests },
      ]
      const [growths = [], ofPipes = []] = await interleave(quick ? 1 : 5, /** @type {const} */ (['recorder', 'undici']), (kind) =>
        growthMb(kind, kind === 'recorder' ? { upstream, mode: 'record' } : { upstream }),
      )
      const growth = median(growths)
      const { perSecond, ratio } = await compareRates(subjects, { rounds: quick ? 2 : 9, roundMs: quick ? 300 : 1000, warmUp: 5_000 })
      return [
        {
          what: 'JSON completions passed on to a service',
          ...ratio('mock-copilot', 'undici'),
          unit: 'of a bare undici pipe',
          budget: { least: 0.7 },
          measured: perSecond,
          measuredIn: '/s',
        },
        {
          what: `memory, above that of the idle process, while a stream of ${streamMb} MB is passed on to be recorded`,
          value: growth,
          spread: spread(growths),
          unit: 'MB',
          budget: { most: 30 },
          measured: { 'mock-copilot': growth, undici: median(ofPipes) },
          measuredIn: 'MB',
        },
      ]
    } finally {
      service.kill()
    }
  },
}

/**
 * The largest resident size while the stream passes, above that of the idle process. A bare pipe has most of it too: what node has read lies
 * outside of its heap until garbage is collected, and so few objects are made for so many bytes that this is seldom.
 *
 * @param {'recorder' | 'undici'} kind
 * @param {import('../lib/server-process.mjs').Workload} workload
 */
async function growthMb(kind, workload) {
  const server = await ServerProcess.start(kind, workload)
  try {
    await stream(server.port, pieceMb, () => {})
    // What was recorded of it is written: with that still to do the process is not idle, and does it while the large one passes.
    await sleep(writtenMs)
    const { rssMb: idleMb } = await server.resources()
    let mostMb = idleMb
    let asking = Promise.resolve()
    await stream(server.port, streamMb, () => {
      asking = asking.then(async () => {
        mostMb = Math.max(mostMb, (await server.resources()).rssMb)
      })
    })
    await asking
    return mostMb - idleMb
  } finally {
    server.kill()
  }
}

/**
 * Reads a stream of so many megabytes to its end.
 *
 * @param {number} port
 * @param {number} megabytes
 * @param {() => void} tenth called about ten times on the way
 */
function stream(port, megabytes, tenth) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ prompt: 'p', stream: true, megabytes })
    const asked = request({ port, host: '127.0.0.1', method: 'POST', path: '/v1/completions' }, (response) => {
      let left = 0
      response.on('data', (/** @type {Buffer} */ chunk) => {
        left += chunk.length
        if (left < (megabytes * 2 ** 20) / 10) return
        left = 0
        tenth()
      })
      response.on('end', resolve)
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
