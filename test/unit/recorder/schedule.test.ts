import fc from 'fast-check'
import { expect, it } from 'vitest'
import { VirtualClock } from '../../../src/index.ts'
import { Capture } from '../../../src/recorder/capture.ts'
import type { Captured } from '../../../src/recorder/captured.ts'
import { recordedExchange } from '../../../src/recorder/recorded-exchange.ts'
import { replyOf } from '../../../src/recorder/reply-of.ts'

const headers = ['content-type', 'text/event-stream']
const about = {
  method: 'POST',
  path: '/',
  target: '/',
  endpoint: undefined,
  requestHeaders: [],
  upstream: new URL('http://127.0.0.1'),
  webSocket: false,
}
const schedule = fc.record({
  headersMs: fc.nat(2_000),
  pieces: fc.array(fc.record({ gapMs: fc.nat(2_000), text: fc.string({ minLength: 1, maxLength: 20 }) }), { minLength: 1, maxLength: 12 }),
})

it('what came at its times is replayed at the same times, to the millisecond, in the same pieces', async () => {
  await fc.assert(
    fc.asyncProperty(schedule, async ({ headersMs, pieces }) => {
      const clock = new VirtualClock()
      let seen: Captured | undefined
      const capture = new Capture(about, clock, {
        seen: (captured) => {
          seen = captured
        },
        leftOut: (reason) => expect.fail(reason),
      })
      capture.sent()
      await clock.advance(headersMs)
      capture.answered({ status: 200, headers, trailers: () => [] })
      for (const { gapMs, text } of pieces) {
        await clock.advance(gapMs)
        capture.chunk(Buffer.from(text))
      }
      capture.complete()
      const { response } = await recordedExchange(seen as Captured)
      const reply = replyOf(response, 1)
      expect(reply.delayMs).toBe(headersMs)
      expect(writesOf(reply)).toEqual(pieces.map(({ gapMs, text }) => [gapMs, text]))
    }),
  )
})

/** What goes out together, and how long after what went before. */
function writesOf(reply: ReturnType<typeof replyOf>): [gapMs: number, text: string][] {
  const writes: [number, Buffer[]][] = []
  let continues = false
  for (const frame of 'frames' in reply ? (reply.frames as Iterable<{ raw: Buffer; delayMs?: number; continues?: boolean }>) : []) {
    if (continues) writes.at(-1)?.[1].push(frame.raw)
    else writes.push([frame.delayMs ?? 0, [frame.raw]])
    continues = frame.continues === true
  }
  return writes.map(([gapMs, parts]) => [gapMs, Buffer.concat(parts).toString()])
}
