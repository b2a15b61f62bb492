import { request } from 'node:http'
import { compareRates } from '../lib/compare-rates.mjs'
import { requestFor } from '../lib/requests.mjs'
import { ServerProcess } from '../lib/server-process.mjs'

const streamMb = 200

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
      const growth = await growthMb(upstream)
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
          unit: 'MB',
          budget: { most: 30 },
          measured: { 'mock-copilot': growth },
          measuredIn: 'MB',
        },
      ]
    } finally {
      service.kill()
    }
  },
}

/** The largest resident size while the stream passes, above that of the idle process. @param {string} upstream */
async function growthMb(upstream) {
  const recorder = await ServerProcess.start('recorder', { upstream, mode: 'record' })
  try {
    await stream(recorder.port, 1, () => {})
    const { rssMb: idleMb } = await recorder.resources()
    let mostMb = idleMb
    let asking = Promise.resolve()
    await stream(recorder.port, streamMb, () => {
      asking = asking.then(async () => {
        mostMb = Math.max(mostMb, (await recorder.resources()).rssMb)
      })
    })
    await asking
    return mostMb - idleMb
  } finally {
    recorder.kill()
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
