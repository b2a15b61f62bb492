import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Frame } from '../../src/core/frame.ts'
import type { Incoming } from '../../src/core/incoming.ts'
import { isCutReply, isStreamReply, type Reply } from '../../src/core/reply.ts'
import { VirtualClock } from '../../src/core/virtual-clock.ts'
import { echo } from '../../src/handlers/echo.ts'
import { Pipeline } from '../../src/pipeline.ts'
import { encodeFrame } from '../../src/protocol/sse.ts'
import { wholeBody } from '../../src/protocol/whole-body.ts'
import { resolveConfig } from '../../src/resolve-config.ts'
import { type HostileRequest, hostileRequest } from './hostile.ts'

const cases = 100_000
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

const { signal } = new AbortController()

function incoming({ method, target, headers, body }: HostileRequest): Incoming {
  return {
    method,
    target,
    remoteAddress: '127.0.0.1',
    signal,
    rawHeaders: headers.flat(),
    header: (name) => headers.find(([sent]) => sent.toLowerCase() === name)?.[1],
    body: async () => body,
    bytes: async function* () {},
    stopped: false,
  }
}

/** The status a client would see, after everything that would be sent was made. */
async function played(reply: Reply): Promise<number> {
  if (isCutReply(reply)) return 0
  if (!isStreamReply(reply)) return wholeBody(reply).status
  let frames = 0
  for await (const frame of reply.frames as AsyncIterable<Frame>) {
    encodeFrame(frame)
    if (++frames === 50) break
  }
  return reply.status ?? 200
}

it('a hundred thousand senseless requests get an answer below 500 each, and no error is thrown inside', { timeout: 120_000 }, async () => {
  const errors: Error[] = []
  const config = resolveConfig({
    port: 0,
    host: '127.0.0.1',
    maxTokens: 50,
    rateLimitPerMinute: 0,
    onCompletion: echo(),
    clock: new VirtualClock(),
  })
  const pipeline = new Pipeline(config, 1, (error) => errors.push(error))
  pipeline.start('http://127.0.0.1:1', undefined)
  const statuses: Record<number, number> = {}
  let tried = 0
  await fc.assert(
    fc.asyncProperty(hostileRequest, async (request) => {
      const visit = pipeline.open(incoming(request))
      const status = await pipeline.answer(visit, async (reply) => {
        const status = await played(reply)
        pipeline.close(visit, { status, events: 0, bytes: 0, cancelled: false }, reply)
        return status
      })
      tried++
      statuses[status] = (statuses[status] ?? 0) + 1
      if (errors.length > 0) throw errors.pop()
      expect(status).toBeLessThan(500)
    }),
    { seed, numRuns: cases, interruptAfterTimeLimit: 15_000 },
  )
  console.log(`${tried} in-process cases, seed ${seed}, answers ${JSON.stringify(statuses)}`)
  expect(pipeline.journal.total).toBe(tried)
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '404']))
})
