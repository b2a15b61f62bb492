import { describe, expect, it } from 'vitest'
import type { Middleware } from '../../../src/core/middleware.ts'
import { pipe } from '../../../src/core/pipe.ts'
import { createRandom } from '../../../src/core/random.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { latency } from '../../../src/latency/latency.ts'
import { ask } from '../ask.ts'
import { fakeContext } from '../fake-context.ts'

const draws = 10_000
const request = { prompt: 'p' }

/** The delays of 10,000 requests, each with its own generator, as a proxy with the seed 42 makes them. */
function delaysOf(latency: Middleware): number[] {
  const wire = pipe(latency, () => ({ body: '' }))
  return Array.from({ length: draws }, (_, number) => {
    const reply = wire(request, fakeContext(request, { random: createRandom(42, number + 1) })) as Reply
    return reply.delayMs ?? 0
  })
}

/** How likely a sample at least this far from the distribution is (Kolmogorov and Smirnov, two-sided). */
function likelihood(sample: readonly number[], cumulative: (value: number) => number): number {
  const sorted = sample.toSorted((a, b) => a - b)
  const n = sorted.length
  const distance = sorted.reduce((most, value, i) => {
    const expected = cumulative(value)
    return Math.max(most, expected - i / n, (i + 1) / n - expected)
  }, 0)
  const scaled = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance
  const terms = Array.from({ length: 100 }, (_, k) => (-1) ** k * Math.exp(-2 * (k + 1) ** 2 * scaled ** 2))
  return Math.min(1, 2 * terms.reduce((sum, term) => sum + term, 0))
}

/** Cumulative standard normal distribution (Abramowitz and Stegun 26.2.17, off by 7.5e-8 at most). */
function normal(z: number): number {
  if (z < 0) return 1 - normal(-z)
  const t = 1 / (1 + 0.2316419 * z)
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series
}

describe('10,000 draws', () => {
  it('of a uniform latency are uniform', () => {
    const delays = delaysOf(latency.uniform({ minMs: 50, maxMs: 250 }))
    expect(likelihood(delays, (ms) => (ms - 50) / 200)).toBeGreaterThan(0.01)
  })

  it('of a lognormal latency are lognormal below its cap', () => {
    const delays = delaysOf(latency.lognormal({ medianMs: 120, sigma: 0.5, maxMs: 360 }))
    const below = (ms: number): number => normal(Math.log(ms / 120) / 0.5)
    expect(likelihood(delays, (ms) => below(ms) / below(360))).toBeGreaterThan(0.01)
    expect(likelihood(delays, (ms) => (ms - 50) / 310)).toBeLessThan(0.01)
  })

  it('of the gaps of a pace are uniform around their mean, which stays as asked', async () => {
    const answer = 'word '.repeat(draws + 1).trim()
    const { writes } = await ask([latency.pace({ tokensPerSecond: 50, jitter: 0.4 })], { answer })
    const times = writes.map(({ atMs }) => atMs).slice(0, draws + 1)
    const gaps = times.slice(1).map((atMs, i) => atMs - (times[i] as number))
    expect(likelihood(gaps, (ms) => (ms - 12) / 16)).toBeGreaterThan(0.01)
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / draws).toBeCloseTo(20, 0)
  })
})
