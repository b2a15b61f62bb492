import { describe, expect, it } from 'vitest'
import type { Handler } from '../../../src/core/handler.ts'
import { pipe } from '../../../src/core/pipe.ts'
import { createRandom } from '../../../src/core/random.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { State } from '../../../src/core/state.ts'
import { faults } from '../../../src/faults/faults.ts'
import type { Selection } from '../../../src/faults/selection.ts'
import { fakeContext } from '../fake-context.ts'

const healthy: Handler = () => ({ body: 'fine' })
const isHit = (reply: Reply): boolean => 'cut' in reply

/** The numbers of the requests, from 1 to `count`, that a fault with these options hits. */
function hits(selection: Selection, count: number, state = new State(), wire = pipe(faults.reset(selection), healthy)): number[] {
  return Array.from({ length: count }, (_, i) => i + 1).filter((number) => {
    const request = { prompt: `request ${number}`, stream: number % 2 === 0 }
    return isHit(wire(request, fakeContext(request, { number, state, random: createRandom(42, number) })) as Reply)
  })
}

describe('a fault', () => {
  it('hits every request where nothing else is said', () => {
    expect(hits({}, 3)).toEqual([1, 2, 3])
  })

  it.each<[string, unknown]>([
    ['a promise', Promise.resolve(false)],
    ['undefined', undefined],
    ['1', 1],
  ])('whose when answers %s fails with a code, and hits nothing', (what, answer) => {
    const when = () => answer as boolean
    for (const fault of [faults.reset({ when }), faults.missingDone({ when }), faults.expiredToken({ when })]) {
      const request = { prompt: 'p' }
      const asking = () => pipe(fault, healthy)(request, fakeContext(request))
      expect(asking).toThrow(expect.objectContaining({ code: 'BAD_FAULT' }))
      expect(asking).toThrow(new RegExp(`^Failed to ask the when of faults\\.\\w+: it answered ${what}\\. Let it answer`))
    }
  })

  it('hits so many times and then no more', () => {
    expect(hits({ times: 2 }, 5)).toEqual([1, 2])
  })

  it('lets the first ones through', () => {
    expect(hits({ after: 3 }, 5)).toEqual([4, 5])
  })

  it('hits every n-th request', () => {
    expect(hits({ every: 3 }, 9)).toEqual([3, 6, 9])
  })

  it('counts every n-th after the ones it let through, as often as it may', () => {
    expect(hits({ after: 1, every: 2, times: 2 }, 10)).toEqual([3, 5])
  })

  it('looks only at requests that its predicate is true for', () => {
    expect(hits({ when: ({ stream }) => stream === true, after: 1, times: 2 }, 10)).toEqual([4, 6])
  })

  it('hits with a probability, the same requests for the same seed', () => {
    const some = hits({ probability: 0.3 }, 2000)
    expect(some).toEqual(hits({ probability: 0.3 }, 2000))
    expect(some.length / 2000).toBeCloseTo(0.3, 1)
    expect(hits({ probability: 0 }, 100)).toEqual([])
  })

  it('counts only what it hits where chance decides', () => {
    const all = hits({ probability: 0.3 }, 100)
    expect(hits({ probability: 0.3, times: 4 }, 100)).toEqual(all.slice(0, 4))
  })

  it('counts for each proxy by itself, and anew after a reset', () => {
    const wire = pipe(faults.reset({ times: 1 }), healthy)
    const state = new State()
    expect(hits({}, 2, state, wire)).toEqual([1])
    expect(hits({}, 2, new State(), wire)).toEqual([1])
    expect(hits({}, 2, state, wire)).toEqual([])
    state.clear()
    expect(hits({}, 2, state, wire)).toEqual([1])
  })

  it('does not share its counters with another one made from the same options', () => {
    const once = { times: 1 }
    expect(hits({}, 3, new State(), pipe(faults.reset(once), faults.close(once), healthy))).toEqual([1, 2])
  })

  it('keeps its times where the answer is none that it can act on', () => {
    const wire = pipe(faults.missingDone({ times: 1 }), ({ stream }) => (stream ? { frames: [{ data: '[DONE]' }] } : { body: 'whole' }))
    const context = fakeContext({ prompt: 'p' })
    const asked = [false, false, true, true].map((stream) => {
      const reply = wire({ prompt: 'p', stream }, context) as Reply
      return 'frames' in reply ? [...(reply.frames as Iterable<unknown>)].length : 'whole'
    })
    expect(asked).toEqual(['whole', 'whole', 0, 1])
    expect(context.trace.faults).toEqual(['missingDone'])
  })

  it('costs nothing where it does not hit: the very same answer comes back', () => {
    const reply: Reply = { body: 'fine' }
    const wire = pipe(
      faults.reset({ probability: 0 }),
      faults.missingDone({ after: 5 }),
      faults.close({ at: { ms: 5 }, after: 5 }),
      () => reply,
    )
    const context = fakeContext({ prompt: 'p' })
    expect(wire({ prompt: 'p' }, context)).toBe(reply)
    expect(context.trace.faults).toEqual([])
  })
})

describe('fault options', () => {
  const made: Record<string, () => unknown> = {
    'faults.reset: times must be a whole number from 1 up, but is 0': () => faults.reset({ times: 0 }),
    'faults.reset: every must be a whole number from 1 up, but is 1.5': () => faults.reset({ every: 1.5 }),
    'faults.stall: after must be a whole number from 0 up, but is -1': () => faults.stall({ after: -1 }),
    'faults.bom: probability must be a number from 0 to 1, but is 2': () => faults.bom({ probability: 2 }),
    'faults.bom: when must be a function, but is "always"': () => faults.bom({ when: 'always' as never }),
    'faults.reset: at must be "connect" or "headers" or { "event": n } or { "byte": n } or { "ms": n }, but is "soon"': () =>
      faults.reset({ at: 'soon' as never }),
    'faults.reset: at must be "connect" or "headers" or { "event": n } or { "byte": n } or { "ms": n }, but is "event"': () =>
      faults.reset({ at: 'event' as never }),
    'faults.reset: at must be "connect" or "headers" or { "event": n } or { "byte": n } or { "ms": n }, but is null': () =>
      faults.reset({ at: null as never }),
    'faults.reset: at.event must be a whole number from 0 up, but is -2': () => faults.reset({ at: { event: -2 } }),
    'faults.reset: at.ms must be a number from 0 to 2147483647, but is 1e+21': () => faults.reset({ at: { ms: 1e21 } }),
    'faults.badChunk: at must be "headers" or { "event": n } or { "byte": n } or { "ms": n }, but is "connect"': () =>
      faults.badChunk({ at: 'connect' as never }),
    'faults.cutEvent: at must be { "event": n }, but is {"byte":3}': () => faults.cutEvent({ at: { byte: 3 } as never }),
    'faults.status: the status must be a whole number from 200 to 599, but is 42': () => faults.status(42),
    'faults.status: retryAfter must be a number from 0 to 31536000, but is -1': () => faults.status(429, { retryAfter: -1 }),
    'faults.status: headers must hold names and values that HTTP allows, but is {"x":"a\\nb"}': () =>
      faults.status(429, { headers: { x: 'a\nb' } }),
    'faults.lineEnds: the style must be "lf" or "crlf" or "cr", but is "lfcr"': () => faults.lineEnds('lfcr' as never),
    'faults.hugeEvent: bytes must be a whole number from 1 to 67108864, but is Infinity': () =>
      faults.hugeEvent({ bytes: Number.POSITIVE_INFINITY }),
    'faults.cycle: the number of parts must be at least 1, but is 0': () => faults.cycle(),
    'faults.cycle: a part must be middleware or undefined, but is 429': () => faults.cycle(429 as never),
  }
  const { status, lineEnds, cycle: _, ...others } = faults
  const withTypo: Record<string, (options: object) => unknown> = {
    ...others,
    status: (options) => status(429, options),
    lineEnds: (options) => lineEnds('lf', options),
  }
  it.each(Object.keys(withTypo))('are refused by %s where one is misspelled', (name) => {
    expect(() => withTypo[name]?.({ tiems: 1 })).toThrow(
      expect.objectContaining({ code: 'BAD_FAULT', message: expect.stringContaining('it has no option "tiems"') }),
    )
  })

  it.each(Object.keys(made))('are refused when the fault is made: %s', (message) => {
    expect(made[message]).toThrow(expect.objectContaining({ code: 'BAD_FAULT', message: expect.stringContaining(message) }))
  })
})
