import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Handler } from '../../src/core/handler.ts'
import { pipe } from '../../src/core/pipe.ts'
import { createRandom } from '../../src/core/random.ts'
import type { Reply } from '../../src/core/reply.ts'
import { State } from '../../src/core/state.ts'
import { faults } from '../../src/faults/faults.ts'
import { fakeContext } from '../unit/fake-context.ts'

const healthy: Handler = () => ({ body: 'fine' })

interface Options {
  readonly after?: number
  readonly every?: number
  readonly times?: number
  readonly probability?: number
}

const options: fc.Arbitrary<Options> = fc.record(
  {
    after: fc.nat({ max: 8 }),
    every: fc.integer({ min: 1, max: 5 }),
    times: fc.integer({ min: 1, max: 6 }),
    probability: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  { requiredKeys: [] },
)

/** Which of the requests are hit, said once more and slowly: of those that are meant, count; then let chance decide; then spend a time. */
function expected(
  meant: readonly boolean[],
  { after = 0, every = 1, times = Number.POSITIVE_INFINITY, probability = 1 }: Options,
): boolean[] {
  let left = times
  return meant.map((isMeant, i) => {
    const place = meant.slice(0, i + 1).filter(Boolean).length
    const isTurn = isMeant && place > after && (place - after) % every === 0
    if (!isTurn || left === 0) return false
    const isHit = probability >= 1 || createRandom(7, i).chance(probability)
    if (isHit) left--
    return isHit
  })
}

it('hits exactly the requests that when, after, every, times and probability mean together', () => {
  fc.assert(
    fc.property(options, fc.array(fc.boolean(), { maxLength: 60 }), (given, meant) => {
      const wire = pipe(faults.reset({ ...given, when: ({ model }) => model === 'meant' }), healthy)
      const state = new State()
      const hit = meant.map((isMeant, i) => {
        const request = { prompt: 'p', model: isMeant ? 'meant' : 'other' }
        return 'cut' in (wire(request, fakeContext(request, { number: i, state, random: createRandom(7, i) })) as Reply)
      })
      expect(hit).toEqual(expected(meant, given))
    }),
  )
})

it('keeps to that where the answers come late and in any order', async () => {
  await fc.assert(
    fc.asyncProperty(options, fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 20 }), async (given, turns) => {
      const late: Handler = async ({ suffix }) => {
        for (let i = 0; i < Number(suffix); i++) await Promise.resolve()
        return { body: 'fine' }
      }
      const state = new State()
      const wire = pipe(faults.wrongContentType(given), late)
      const replies = await Promise.all(
        turns.map((turn, i) => {
          const request = { prompt: 'p', suffix: String(turn) }
          return Promise.resolve(wire(request, fakeContext(request, { number: i, state, random: createRandom(7, i) })))
        }),
      )
      const hit = replies.map((reply) => 'headers' in (reply as Reply))
      expect(hit).toEqual(
        expected(
          turns.map(() => true),
          given,
        ),
      )
    }),
  )
})
