import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Trace } from '../../../src/core/context.ts'
import type { Frame } from '../../../src/core/frame.ts'
import { pipe } from '../../../src/core/pipe.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import { faults } from '../../../src/faults/faults.ts'
import { latency } from '../../../src/latency/latency.ts'
import { ask, deltasOf } from '../ask.ts'
import { fakeContext } from '../fake-context.ts'
import { playOut } from '../play-out.ts'

const request = { prompt: 'p', stream: true }
const never = (): Promise<never> => new Promise(() => {})
/** A stream whose frames take the source itself 20 ms each. */
const slowSource = (clock: VirtualClock, frames: readonly Frame[]) => ({
  async *[Symbol.asyncIterator]() {
    for (const frame of frames) {
      await new Promise<void>((resolve) => clock.timer(20, resolve))
      yield frame
    }
  },
})

describe('a transport fault', () => {
  it.each(['reset', 'close', 'stall', 'garbage'] as const)(
    '%s comes before any byte by default, and the handler is not asked',
    async (kind) => {
      const played = await ask([faults[kind]()], { answer: () => expect.unreachable() })
      expect(played).toMatchObject({ cut: kind, headersAtMs: undefined, text: '' })
    },
  )

  it.each(['badChunk', 'shortBody'] as const)('%s comes after the headers by default', async (kind) => {
    expect(await ask([faults[kind]()])).toMatchObject({
      cut: kind,
      status: 200,
      text: '',
      headers: { 'content-type': 'text/event-stream' },
    })
  })

  it('comes after the headers without waiting for the first token', async () => {
    const frames = { [Symbol.asyncIterator]: () => ({ next: never }) }
    expect(await ask([faults.close({ at: 'headers' })], { answer: () => ({ frames }) })).toMatchObject({ cut: 'close', status: 200 })
  })

  it('comes after so many events', async () => {
    const played = await ask([faults.reset({ at: { event: 2 } })])
    expect(deltasOf(played)).toEqual(['one', ' two'])
    expect(played).toMatchObject({ events: 2, cut: 'reset' })
  })

  it('comes after so many bytes, in the middle of an event or at its end', async () => {
    const whole = await ask([])
    const firstEvent = whole.text.indexOf('\n\n') + 2
    for (const byte of [1, 40, firstEvent, firstEvent + 1]) {
      const played = await ask([faults.reset({ at: { byte } })])
      expect(played).toMatchObject({ cut: 'reset', text: whole.text.slice(0, byte), events: byte < firstEvent ? 0 : 1 })
    }
  })

  it('leaves a stream whole that is over before the place is reached, and does not say that it fired', async () => {
    const trace = { faults: [] }
    const whole = await ask([])
    for (const at of [{ event: 99 }, { byte: 99_999 }, { ms: 1 }]) {
      const played = await ask([faults.reset({ at })], { context: { trace } })
      expect(deltasOf(played)).toEqual(deltasOf(whole))
      expect(played.cut).toBeUndefined()
    }
    expect(trace.faults).toEqual([])
  })

  it('cuts an answer that is sent whole within its body, which promised more', async () => {
    const whole = await ask([], { stream: false })
    const played = await ask([faults.shortBody({ at: { byte: 10 } })], { stream: false })
    expect(played).toMatchObject({ cut: 'shortBody', text: whole.text.slice(0, 10) })
    expect(played.headers['content-length']).toBe(String(whole.text.length))
    expect((await ask([faults.close({ at: 'headers' })], { stream: false })).text).toBe('')
  })

  it('spoils the chunks of an answer that is sent whole, which therefore must not say its length', async () => {
    const { headers, cut } = await ask([faults.badChunk()], { stream: false })
    expect(cut).toBe('badChunk')
    expect(headers).toEqual({ 'content-type': 'application/json' })
  })

  it('leaves an answer without events alone where it should come after some, dribbled or not', async () => {
    const trace = { faults: [] }
    for (const parts of [
      [faults.reset({ at: { event: 1 } })],
      [faults.reset({ at: { event: 1 } }), latency.dribble({ bytes: 9, everyMs: 1 })],
    ]) {
      const played = await ask(parts, { stream: false, context: { trace } })
      expect(played).toMatchObject({ cut: undefined, status: 200 })
    }
    expect(trace.faults).toEqual([])
  })

  it('counts events the same when they come in pieces', async () => {
    const played = await ask([faults.reset({ at: { event: 2 } }), latency.dribble({ bytes: 5, everyMs: 3 })])
    expect(deltasOf(played)).toEqual(['one', ' two'])
    expect(played.cut).toBe('reset')
  })

  it('comes to nothing where another one cuts first', async () => {
    const trace = { faults: [] }
    const played = await ask([faults.close({ at: { event: 2 } }), faults.reset({ at: { event: 1 } })], { context: { trace } })
    expect(played).toMatchObject({ cut: 'reset', events: 1 })
    expect(trace.faults).toEqual(['reset'])
  })
})

describe('a transport fault at a moment', () => {
  const pace = latency.pace({ firstTokenMs: 100, tokensPerSecond: 100 })

  it('cuts a stream between its frames', async () => {
    const played = await ask([faults.reset({ at: { ms: 115 } }), pace])
    expect(played).toMatchObject({ cut: 'reset', overAtMs: 115 })
    expect(deltasOf(played)).toEqual(['one', ' two'])
  })

  it('cuts before the headers where the answer is delayed longer', async () => {
    const played = await ask([faults.reset({ at: { ms: 115 } }), latency.fixed(200)])
    expect(played).toMatchObject({ cut: 'reset', overAtMs: 115, headersAtMs: undefined })
  })

  it.each(['badChunk', 'shortBody'] as const)('%s before there is a body to spoil is a close, and called so', async (kind) => {
    const early: Trace = { faults: [] }
    const played = await ask([faults[kind]({ at: { ms: 50 } }), latency.fixed(200)], { context: { trace: early } })
    expect(played).toMatchObject({ cut: 'close', headersAtMs: undefined, overAtMs: 50 })
    expect(early.faults).toEqual(['close'])
    const trace: Trace = { faults: [] }
    expect(
      await ask([faults[kind]({ at: { ms: 50 } }), latency.pace({ firstTokenMs: 0, tokensPerSecond: 10 })], { context: { trace } }),
    ).toMatchObject({ cut: kind })
    expect(trace.faults).toEqual([kind])
  })

  it('does not cut an answer that is whole by then', async () => {
    expect(await ask([faults.reset({ at: { ms: 115 } })], { stream: false })).toMatchObject({ cut: undefined, status: 200 })
    expect((await ask([faults.reset({ at: { ms: 115 } }), latency.fixed(115)], { stream: false })).cut).toBe('reset')
  })

  it('does not come after an earlier cut', async () => {
    expect(await ask([faults.close({ at: { ms: 50 } }), latency.fixed(20), faults.reset()])).toMatchObject({ cut: 'reset', overAtMs: 20 })
    expect(await ask([faults.close({ at: { ms: 50 } }), latency.fixed(70), faults.reset()])).toMatchObject({ cut: 'close', overAtMs: 50 })
  })

  it('cuts while the handler is still working, and leaves no timer', async () => {
    const clock = new VirtualClock()
    const context = fakeContext(request, { clock })
    const wire = pipe(faults.reset({ at: { ms: 50 } }), never)
    const reply = wire(request, context)
    await clock.advance(50)
    expect(await reply).toEqual({ cut: { kind: 'reset' } })
    expect(clock.pending).toBe(0)
    expect(context.trace.faults).toEqual(['reset'])
  })

  it('counts the time the handler took', async () => {
    const clock = new VirtualClock()
    const context = fakeContext(request, { clock })
    const handler = async () => {
      await new Promise<void>((resolve) => clock.timer(30, resolve))
      return { choices: [{ text: 'one two three' }] }
    }
    const reply = pipe(
      faults.reset({ at: { ms: 150 } }),
      latency.pace({ firstTokenMs: 100, tokensPerSecond: 50 }),
      handler,
    )(request, context)
    await clock.advance(30)
    const played = await playOut((await reply) as Reply, clock)
    expect(played).toMatchObject({ cut: 'reset', overAtMs: 120, events: 1 })
    expect(clock.pending).toBe(0)
  })

  it('cuts a stream whose source is silent', async () => {
    const clock = new VirtualClock()
    const context = fakeContext(request, { clock })
    const frames = slowSource(clock, [{ data: 'a' }, { data: 'b' }, { data: 'c' }])
    const reply = pipe(faults.close({ at: { ms: 50 } }), () => ({ frames }))(request, context)
    const played = playOut((await reply) as Reply, clock)
    await clock.advance(50)
    expect(await played).toMatchObject({ cut: 'close', overAtMs: 50, events: 2 })
    await clock.advance(100)
    expect(clock.pending).toBe(0)
  })

  it('lets a slow source end by itself where it is in time', async () => {
    const clock = new VirtualClock()
    const frames = slowSource(clock, [{ data: 'a' }, { data: 'b' }])
    const reply = pipe(faults.close({ at: { ms: 50 } }), () => ({ frames }))(request, fakeContext(request, { clock }))
    const played = playOut((await reply) as Reply, clock)
    await clock.advance(50)
    expect(await played).toMatchObject({ cut: undefined, overAtMs: 40, events: 2 })
    expect(clock.pending).toBe(0)
  })

  it('gives up with the request, leaving neither timer nor listener', async () => {
    const clock = new VirtualClock()
    const hangUp = new AbortController()
    const context = fakeContext(request, { clock, signal: hangUp.signal })
    const silent = { [Symbol.asyncIterator]: () => ({ next: never }) }
    const waiting = [
      pipe(faults.reset({ at: { ms: 50 } }), never)(request, context),
      playOut(pipe(faults.reset({ at: { ms: 50 } }), () => ({ frames: silent }))(request, context) as Reply, clock),
    ]
    hangUp.abort(new Error('gone'))
    for (const wait of waiting) await expect(wait).rejects.toThrow('gone')
    await setImmediate()
    expect(clock.pending).toBe(0)
  })

  it('passes on what the handler throws, and a handler that does not answer', async () => {
    const clock = new VirtualClock()
    const cutLate = faults.reset({ at: { ms: 50 } })
    const thrown = pipe(cutLate, () => Promise.reject(new Error('broken')))(request, fakeContext(request, { clock }))
    await expect(thrown).rejects.toThrow('broken')
    expect(await pipe(cutLate, async () => undefined)(request, fakeContext(request, { clock }))).toBeUndefined()
    expect(clock.pending).toBe(0)
  })
})

describe('slowClose', () => {
  it('ends a stream later than its last byte', async () => {
    const played = await ask([faults.slowClose({ delayMs: 400 })])
    expect(deltasOf(played).at(-1)).toBe('[DONE]')
    expect(played.writes.at(-1)?.atMs).toBe(0)
    expect(played.overAtMs).toBe(400)
  })

  it('takes the length from a whole answer, which would be over for the client without it', async () => {
    const played = await ask([faults.slowClose()], { stream: false })
    expect(played.headers).toEqual({ 'content-type': 'application/json' })
    expect(played.overAtMs).toBe(1000)
  })

  it('closes slowly through a dribble too', async () => {
    expect((await ask([latency.dribble({ bytes: 1e6, everyMs: 0 }), faults.slowClose({ delayMs: 400 })])).overAtMs).toBe(400)
    expect((await ask([faults.slowClose({ delayMs: 400 }), latency.dribble({ bytes: 1e6, everyMs: 0 })])).overAtMs).toBe(400)
  })

  it('has nothing to close where the connection was cut', async () => {
    const trace = { faults: [] }
    expect(await ask([faults.slowClose(), faults.reset({ at: { event: 1 } })], { context: { trace } })).toMatchObject({
      cut: 'reset',
      overAtMs: 0,
    })
    expect(trace.faults).toEqual(['reset'])
  })
})
