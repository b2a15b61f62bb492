import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createRandom } from '../../../src/core/random.ts'

const draws = (seed: number | string, ...stream: number[]): number[] => {
  const random = createRandom(seed, ...stream)
  return Array.from({ length: 8 }, () => random.next())
}

describe('a seeded generator', () => {
  it('gives the same draws for the same seed and stream, on every machine', () => {
    expect(draws(42, 1)).toEqual(draws(42, 1))
    expect(createRandom(42, 1).uuid()).toMatchInlineSnapshot(`"3ea580be-31bf-4138-a0c8-27f164c20e13"`)
  })

  it('gives other draws for another seed, request or text', () => {
    const seen = [
      draws(1, 1),
      draws(2, 1),
      draws(1, 2),
      draws(1, 1, 1),
      draws('a', 1),
      draws('b', 1),
      draws(2 ** 40, 1),
      draws(1.5, 1),
    ].map(String)
    expect(new Set(seen).size).toBe(seen.length)
  })

  it('draws evenly', () => {
    const random = createRandom('evenly')
    const buckets = Array.from({ length: 10 }, () => 0)
    for (let i = 0; i < 100_000; i++) {
      const drawn = random.below(10)
      buckets[drawn] = (buckets[drawn] as number) + 1
    }
    for (const count of buckets) expect(Math.abs(count - 10_000)).toBeLessThan(500)
  })

  it('draws normally with mean 0 and deviation 1', () => {
    const random = createRandom(7)
    const all = Array.from({ length: 20_000 }, () => random.normal())
    const mean = all.reduce((sum, x) => sum + x) / all.length
    const variance = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / all.length
    expect(Math.abs(mean)).toBeLessThan(0.03)
    expect(Math.abs(variance - 1)).toBeLessThan(0.05)
  })

  it('makes ids in the form of a version 4 UUID, none twice', () => {
    const random = createRandom(3)
    const ids = Array.from({ length: 1_000 }, () => random.uuid())
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('stays within its bounds for any seed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.string()), fc.integer({ min: 1, max: 1000 }), (seed, below) => {
        const random = createRandom(seed)
        const next = random.next()
        const drawn = random.below(below)
        return next >= 0 && next < 1 && Number.isInteger(drawn) && drawn >= 0 && drawn < below
      }),
    )
  })
})
