import { describe, expect, it } from 'vitest'
import { pipe } from '../../../src/core/pipe.ts'
import { createRandom } from '../../../src/core/random.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { latency } from '../../../src/latency/latency.ts'
import { ask } from '../ask.ts'
import { fakeContext } from '../fake-context.ts'

const request = { prompt: 'p', stream: true }
const eachAtMs = (played: Awaited<ReturnType<typeof ask>>): number[] => played.writes.map(({ atMs }) => atMs)

describe('a latency before the first byte', () => {
  it('delays the headers, and with them everything else', async () => {
    const played = await ask([latency.fixed(80)])
    expect(played.headersAtMs).toBe(80)
    expect(eachAtMs(played)).toEqual([80, 80, 80, 80])
  })

  it('delays an answer that is sent whole, and one that is cut at once', async () => {
    expect((await ask([latency.fixed(80)], { stream: false })).headersAtMs).toBe(80)
    expect((await ask([latency.fixed(80)], { answer: () => ({ cut: { kind: 'reset' } }) })).overAtMs).toBe(80)
  })

  it('adds up with another one', async () => {
    expect((await ask([latency.fixed(30), latency.uniform({ minMs: 50, maxMs: 50 })])).headersAtMs).toBe(80)
  })

  it('leaves it to the next handler where nobody answered', () => {
    const wire = pipe(latency.fixed(80), latency.lognormal({ medianMs: 5, sigma: 1, maxMs: 50 }), () => undefined)
    expect(wire(request, fakeContext(request))).toBeUndefined()
  })

  it('needs no promise where the handler needs none', () => {
    const wire = pipe(latency.fixed(80), () => ({ body: 'now' }))
    expect(wire(request, fakeContext(request))).toEqual({ body: 'now', delayMs: 80 })
  })

  it('draws from the generator of the request, so that the same seed gives the same delays', async () => {
    const parts = [latency.uniform({ minMs: 0, maxMs: 1000 }), latency.lognormal({ medianMs: 100, sigma: 1, maxMs: 1000 })]
    const delay = async (seed: number) => (await ask(parts, { context: { random: createRandom(seed) } })).headersAtMs
    expect(await delay(1)).toBe(await delay(1))
    expect(await delay(1)).not.toBe(await delay(2))
  })

  it('never draws above the cap of a lognormal, however wide it scatters', () => {
    const wire = pipe(latency.lognormal({ medianMs: 100, sigma: 10, maxMs: 100 }), () => ({ body: '' }))
    for (let seed = 0; seed < 500; seed++) {
      const { delayMs } = wire(request, fakeContext(request, { random: createRandom(seed) })) as Reply
      expect(delayMs).toBeLessThanOrEqual(100)
    }
  })
})

describe('pace', () => {
  it('sends the headers at once, the first text after its time, the rest at the speed asked for', async () => {
    const played = await ask([latency.pace({ firstTokenMs: 80, tokensPerSecond: 50 })])
    expect(played.headersAtMs).toBe(0)
    expect(eachAtMs(played)).toEqual([80, 100, 120, 120])
    expect(played.overAtMs).toBe(120)
  })

  it('gives 2,000 tokens a second where 2,000 were asked for', async () => {
    const answer = 'word '.repeat(4001).trim()
    const played = await ask([latency.pace({ tokensPerSecond: 2000, jitter: 0.5 })], { answer })
    expect(played.writes.length).toBe(4002)
    expect(played.overAtMs / 1000).toBeCloseTo(2, 1)
  })

  it('keeps the gaps within the jitter', async () => {
    const played = await ask([latency.pace({ tokensPerSecond: 100, jitter: 0.2 })], { answer: 'word '.repeat(300) })
    const times = eachAtMs(played).slice(0, 300)
    const gaps = times.slice(1).map((atMs, i) => atMs - (times[i] as number))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8 - 1e-6)
    expect(Math.max(...gaps)).toBeLessThanOrEqual(12 + 1e-6)
    expect(new Set(gaps).size).toBeGreaterThan(100)
  })

  it('sends a whole answer when its last token would have come', async () => {
    const pace = latency.pace({ firstTokenMs: 80, tokensPerSecond: 50 })
    expect((await ask([pace], { stream: false })).headersAtMs).toBe(120)
  })

  it('does not hold up errors and cuts, which have no tokens', async () => {
    const pace = latency.pace({ firstTokenMs: 80, tokensPerSecond: 50 })
    expect((await ask([pace], { answer: () => ({ status: 500, body: 'no' }) })).headersAtMs).toBe(0)
    expect((await ask([pace], { answer: () => ({ cut: { kind: 'reset' } }) })).overAtMs).toBe(0)
  })

  it('only delays the first text where no speed is given', async () => {
    expect(eachAtMs(await ask([latency.pace({ firstTokenMs: 80 })]))).toEqual([80, 80, 80, 80])
  })
})

describe('dribble', () => {
  const frames = [{ raw: Buffer.from('abcde') }, { raw: Buffer.from('fg'), delayMs: 100 }]

  it('sends so many bytes at a time, one piece every so often', async () => {
    const played = await ask([latency.dribble({ bytes: 2, everyMs: 10 })], { answer: () => ({ frames: frames.slice(0, 1) }) })
    expect(played.writes.map(({ atMs, bytes }) => [atMs, `${Buffer.from(bytes)}`])).toEqual([
      [0, 'ab'],
      [10, 'cd'],
      [20, 'e'],
    ])
  })

  it('waits for what is due later, and makes up for it', async () => {
    const played = await ask([latency.dribble({ bytes: 2, everyMs: 10 })], { answer: () => ({ frames }) })
    expect(eachAtMs(played)).toEqual([0, 10, 20, 100])
    const slower = await ask([latency.dribble({ bytes: 2, everyMs: 60 })], { answer: () => ({ frames }) })
    expect(eachAtMs(slower)).toEqual([0, 60, 120, 180])
  })

  it('counts the same events as before', async () => {
    const played = await ask([latency.dribble({ bytes: 7, everyMs: 1 })])
    expect(played.events).toBe(4)
    expect(played.text).toBe((await ask([])).text)
  })

  it('dribbles a whole answer too, which still says how long it is', async () => {
    const played = await ask([latency.dribble({ bytes: 10, everyMs: 5 })], { stream: false })
    expect(played.headers['content-length']).toBe(String(Buffer.byteLength(played.text)))
    expect(played.writes.length).toBe(Math.ceil(played.text.length / 10))
    expect(played.overAtMs).toBe((played.writes.length - 1) * 5)
  })

  it('cuts characters apart without changing them', async () => {
    const played = await ask([latency.dribble({ bytes: 1, everyMs: 1 })], { answer: 'größe 👩‍👩‍👧' })
    expect(played.text).toBe((await ask([], { answer: 'größe 👩‍👩‍👧' })).text)
  })

  it('cuts where a cut was due', async () => {
    const answer = () => ({ frames: [{ raw: Buffer.from('abcd') }, { cut: { kind: 'reset' as const }, delayMs: 3 }] })
    const played = await ask([latency.dribble({ bytes: 2, everyMs: 10 })], { answer })
    expect(played).toMatchObject({ cut: 'reset', overAtMs: 10, text: 'abcd' })
  })
})

describe('bandwidth', () => {
  it('takes as long as a line of that speed would', async () => {
    const body = 'a'.repeat(5000)
    const played = await ask([latency.bandwidth({ bytesPerSecond: 1000 })], { answer: () => ({ body }) })
    expect(played.overAtMs).toBeCloseTo(5000, 6)
    expect(eachAtMs(played)[0]).toBe(100)
    expect(played.writes.length).toBe(50)
  })

  it('makes a stream no faster than its own pace', async () => {
    const played = await ask([latency.bandwidth({ bytesPerSecond: 1_000_000 }), latency.pace({ firstTokenMs: 80, tokensPerSecond: 50 })])
    expect(Math.round(played.overAtMs)).toBe(120)
  })
})

describe('latency options', () => {
  const made: Record<string, () => unknown> = {
    'latency.fixed: ms must be a number from 0 to 2147483647, but is -1': () => latency.fixed(-1),
    'latency.uniform: maxMs must be a number from 5 to 2147483647, but is 4': () => latency.uniform({ minMs: 5, maxMs: 4 }),
    'latency.lognormal: sigma must be a number from 0 to 10, but is NaN': () =>
      latency.lognormal({ medianMs: 1, sigma: Number.NaN, maxMs: 5 }),
    'latency.pace: tokensPerSecond must be a number from 0.01 up, but is 0': () => latency.pace({ tokensPerSecond: 0 }),
    'latency.pace: jitter must be a number from 0 to 1, but is 1.5': () => latency.pace({ tokensPerSecond: 5, jitter: 1.5 }),
    'latency.dribble: bytes must be a whole number from 1 up, but is 0.5': () => latency.dribble({ bytes: 0.5, everyMs: 1 }),
    'latency.bandwidth: bytesPerSecond must be a number from 1 up, but is undefined': () => latency.bandwidth({} as never),
  }
  const typo: object = { jiter: 1 }
  const withTypo: Record<string, () => unknown> = {
    uniform: () => latency.uniform({ minMs: 1, maxMs: 2, ...typo }),
    lognormal: () => latency.lognormal({ medianMs: 1, sigma: 1, maxMs: 2, ...typo }),
    pace: () => latency.pace({ firstTokenMs: 1, ...typo }),
    dribble: () => latency.dribble({ bytes: 1, everyMs: 1, ...typo }),
    bandwidth: () => latency.bandwidth({ bytesPerSecond: 1, ...typo }),
  }
  it.each(Object.keys(withTypo))('are refused by %s where one is misspelled', (name) => {
    expect(withTypo[name]).toThrow(
      expect.objectContaining({ code: 'BAD_FAULT', message: expect.stringContaining('it has no option "jiter"') }),
    )
  })

  it.each(Object.keys(made))('are refused when the latency is made: %s', (message) => {
    expect(made[message]).toThrow(expect.objectContaining({ code: 'BAD_FAULT', message: expect.stringContaining(message) }))
  })
})
