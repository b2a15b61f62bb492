import { createHash } from 'node:crypto'
import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Frame, isAsyncFrames } from '../../src/core/frame.ts'
import type { Handler } from '../../src/core/handler.ts'
import type { Middleware } from '../../src/core/middleware.ts'
import { pipe } from '../../src/core/pipe.ts'
import { createRandom } from '../../src/core/random.ts'
import { isStreamReply } from '../../src/core/reply.ts'
import { State } from '../../src/core/state.ts'
import { faultFrom } from '../../src/faults/fault-from.ts'
import { latencyFrom } from '../../src/latency/latency-from.ts'
import type { Fault } from '../../src/protocol/generated/fault.ts'
import type { Latency } from '../../src/protocol/generated/latency.ts'
import { validate as isFault } from '../../src/protocol/generated/validate-fault.ts'
import { validate as isLatency } from '../../src/protocol/generated/validate-latency.ts'
import { ask } from '../unit/ask.ts'
import { fakeContext } from '../unit/fake-context.ts'
import type { PlayedOut } from '../unit/play-out.ts'

const count = fc.nat({ max: 12 })
const ms = fc.double({ min: 0, max: 500, noNaN: true })
const atEvent = fc.record({ event: count })
const inBody = fc.oneof(atEvent, fc.record({ byte: fc.nat({ max: 600 }) }), fc.record({ ms }), fc.constant('headers'))
const anywhere = fc.oneof(inBody, fc.constant('connect'))
const optional = { requiredKeys: ['kind'] as ['kind'] }
const selection = {
  after: fc.nat({ max: 3 }),
  every: fc.integer({ min: 1, max: 3 }),
  times: fc.integer({ min: 1, max: 3 }),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
}
const spelled = (kinds: readonly string[], options = {}): fc.Arbitrary<Fault> =>
  fc.record({ kind: fc.constantFrom(...kinds), ...options, ...selection }, optional) as fc.Arbitrary<object> as fc.Arbitrary<Fault>

const latencies = fc.oneof(
  fc.record({
    firstTokenMs: ms,
    tokensPerSecond: fc.double({ min: 1, max: 5000, noNaN: true }),
    jitter: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  fc.record({ kind: fc.constant('fixed' as const), ms }),
  fc.record({ kind: fc.constant('uniform' as const), minMs: ms, maxMs: ms.map((more) => 500 + more) }),
  fc.record({
    kind: fc.constant('lognormal' as const),
    medianMs: ms,
    sigma: fc.double({ min: 0, max: 2, noNaN: true }),
    maxMs: fc.constant(600),
  }),
  fc.record({ kind: fc.constant('dribble' as const), bytes: fc.integer({ min: 1, max: 300 }), everyMs: ms }),
  fc.record({ kind: fc.constant('bandwidth' as const), bytesPerSecond: fc.integer({ min: 100, max: 1_000_000 }) }),
) as fc.Arbitrary<Latency>

/** Faults that leave every event and its text. */
const harmless = fc.oneof(
  spelled(['missingDone', 'doubleDone', 'splitUtf8', 'withoutGithubRequestId', 'wrongContentType', 'comments']),
  spelled(['hugeEvent'], { at: atEvent, bytes: fc.integer({ min: 1, max: 2000 }) }),
  spelled(['slowClose'], { delayMs: ms }),
  spelled(['lineEnds'], { style: fc.constantFrom('lf', 'crlf', 'cr') }).map((fault) => ({ style: 'crlf' as const, ...fault })),
) as fc.Arbitrary<Fault>
const harmful = fc.oneof(
  spelled(['reset', 'close', 'stall', 'garbage'], { at: anywhere }),
  spelled(['badChunk', 'shortBody'], { at: inBody }),
  spelled(['afterDone', 'bom', 'htmlPage']),
  spelled(['status']).map((fault) => ({ ...fault, status: 503 })),
  spelled(['malformedJson', 'cutEvent', 'errorEvent', 'duplicateEvent', 'reorder', 'missingChoices'], { at: atEvent }),
) as fc.Arbitrary<Fault>

type Part = { readonly fault: Fault } | { readonly latency: Latency }
const partsOf = (fault: fc.Arbitrary<Fault>): fc.Arbitrary<Part[]> =>
  fc.array(fc.oneof(fc.record({ fault }), fc.record({ latency: latencies })), { maxLength: 6 })
const made = (parts: readonly Part[]): Middleware[] =>
  parts.map((part) => ('fault' in part ? faultFrom(part.fault, () => () => true) : latencyFrom(part.latency)))

const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'ß', '世', '👩‍👩‍👧', 'e\u0301', '"', ':'), minLength: 1, maxLength: 40 })
const event = fc.oneof(
  fc.record({ data: fc.oneof(fc.string(), fc.dictionary(fc.string(), fc.string())), delayMs: ms }),
  fc.record({ event: fc.constant('delta'), data: fc.string(), tokens: count }),
  fc.record({ comment: fc.string() }),
  fc.record({ raw: fc.uint8Array(), events: fc.nat({ max: 2 }) }),
)
const cut = fc.record({ cut: fc.record({ kind: fc.constantFrom('reset' as const, 'stall' as const) }) })
const scripted: fc.Arbitrary<Frame[]> = fc.tuple(fc.array(event), fc.array(cut, { maxLength: 1 })).map((parts) => parts.flat())
const handlers: fc.Arbitrary<Handler> = fc.oneof(
  text.map((text) => () => ({ choices: [{ text }] })),
  text.map((text) => async () => ({ choices: [{ text }] })),
  scripted.map((frames) => () => ({ frames })),
  scripted.map((frames) => () => ({
    frames: {
      async *[Symbol.asyncIterator]() {
        yield* frames
      },
    },
  })),
  fc.constant(() => ({ cut: { kind: 'close' as const } })),
  fc.constant(() => ({ status: 204, body: undefined })),
  fc.constant(() => ({ body: new Uint8Array([1, 2, 3]), delayMs: 5 })),
)

/** The text as a client puts it together from what arrives, write by write. */
function assembled({ writes }: PlayedOut): string {
  let text = ''
  const decoder = new TextDecoder()
  const parser = createParser({
    onEvent: ({ data }) => {
      if (data !== '[DONE]') text += JSON.parse(data).choices[0].text
    },
  })
  for (const { bytes } of writes) parser.feed(decoder.decode(bytes, { stream: true }))
  // The parser holds back a last CR, to which an LF might belong.
  parser.feed('\n')
  return text
}

describe('any composition of faults and latencies', () => {
  it('never throws, sends nothing after a cut, and never goes back in time', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf(fc.oneof(harmless, harmful)), handlers, fc.boolean(), fc.integer(), async (parts, handler, stream, seed) => {
        for (const part of parts) expect('fault' in part ? isFault(part.fault) : isLatency(part.latency)).toBe(true)
        const request = { prompt: 'p', stream }
        const reply = await pipe(...made(parts), handler)(request, fakeContext(request, { random: createRandom(seed) }))
        expect(reply).toBeDefined()
        if (reply === undefined || !isStreamReply(reply)) return
        const frames: Frame[] = []
        if (isAsyncFrames(reply.frames)) for await (const frame of reply.frames) frames.push(frame)
        else frames.push(...reply.frames)
        expect(frames.findIndex((frame) => 'cut' in frame)).toBeOneOf([-1, frames.length - 1])
        for (const { delayMs = 0 } of frames) expect(delayMs).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 2000 },
    )
  })

  it('delivers the text unchanged, in order and whole, where no fault harms it', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf(harmless), text, fc.integer(), async (parts, answer, seed) => {
        const played = await ask(made(parts), { answer, context: { random: createRandom(seed) } })
        expect(assembled(played)).toBe(answer)
        expect(played.cut).toBeUndefined()
        expect(played.writes.map(({ atMs }) => atMs)).toEqual(played.writes.map(({ atMs }) => atMs).toSorted((a, b) => a - b))
      }),
      { numRuns: 1000 },
    )
  })

  it('delivers a whole answer unchanged too, and its content-length is true', async () => {
    await fc.assert(
      fc.asyncProperty(partsOf(harmless), text, fc.integer(), async (parts, answer, seed) => {
        const played = await ask(made(parts), { answer, stream: false, context: { random: createRandom(seed) } })
        expect(JSON.parse(played.text).choices[0].text).toBe(answer)
        expect(played.headers['content-length'] ?? `${Buffer.byteLength(played.text)}`).toBe(`${Buffer.byteLength(played.text)}`)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the same seed', () => {
  const parts: Part[] = [
    { fault: { kind: 'status', status: 503, probability: 0.1 } },
    { fault: { kind: 'reset', at: { event: 4 }, probability: 0.2 } },
    { fault: { kind: 'close', at: { ms: 150 }, probability: 0.2 } },
    { fault: { kind: 'malformedJson', at: { event: 2 }, probability: 0.3 } },
    { latency: { kind: 'bandwidth', bytesPerSecond: 20_000 } },
    { fault: { kind: 'splitUtf8', probability: 0.5 } },
    { fault: { kind: 'reorder', probability: 0.5 } },
    { latency: { kind: 'lognormal', medianMs: 40, sigma: 0.6, maxMs: 400 } },
    { latency: { kind: 'uniform', minMs: 0, maxMs: 50 } },
    { latency: { firstTokenMs: 80, tokensPerSecond: 60, jitter: 0.4 } },
  ]

  /** Ten requests of a run with this seed: every byte, and the moment it goes out, in one hash. */
  async function run(seed: number): Promise<string> {
    const hash = createHash('sha256')
    const state = new State()
    const all = made(parts)
    for (let number = 1; number <= 10; number++) {
      const context = { number, state, random: createRandom(seed, number) }
      const played = await ask(all, { answer: `größe ${number} 👩‍👩‍👧 und so weiter`, stream: number % 4 !== 0, context })
      hash.update(JSON.stringify([played.status, played.headersAtMs, played.cut, played.overAtMs]))
      for (const { atMs, bytes } of played.writes) hash.update(`${atMs} `).update(bytes)
    }
    return hash.digest('hex')
  }

  it('gives the same bytes at the same times, for 100 of 100 seeds, and every seed others', async () => {
    const seeds = Array.from({ length: 100 }, (_, i) => 1000 + i)
    const first = await Promise.all(seeds.map(run))
    const second = await Promise.all(seeds.toReversed().map(run))
    expect(second.toReversed()).toEqual(first)
    expect(new Set(first).size).toBe(100)
  })
})
