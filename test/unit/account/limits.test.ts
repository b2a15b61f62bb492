import { describe, expect, it } from 'vitest'
import { type Limit, Limits } from '../../../src/account/limits.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

const setUp = (...limits: Limit[]): { limits: Limits; clock: VirtualClock } => {
  const clock = new VirtualClock()
  return { limits: new Limits(limits, clock), clock }
}

describe('Copilot’s limits', () => {
  it('count each model by itself, and the user over all of them', () => {
    const { limits } = setUp({ per: 'model', requests: 1, window: '1m' }, { per: 'user', requests: 2, window: '1h' })
    expect(limits.take('a')).toBeUndefined()
    expect(limits.take('a')).toMatchObject({ code: 'user_model_rate_limited' })
    expect(limits.take('b')).toBeUndefined()
    expect(limits.take('c')).toMatchObject({ code: 'user_global_rate_limited' })
  })

  it('are lifted when their window has passed, 58 hours later if need be', async () => {
    const { limits, clock } = setUp({ per: 'user', requests: 1, window: '58h', code: 'user_weekly_rate_limited' })
    const startMs = clock.now()
    limits.take('a')
    expect(limits.take('a')).toMatchObject({ code: 'user_weekly_rate_limited', retryAtMs: startMs + 58 * 3_600_000 })
    await clock.advance('58h')
    expect(limits.take('a')).toBeUndefined()
  })
})
