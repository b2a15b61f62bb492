import { describe, expect, it } from 'vitest'
import { RateLimiter } from '../../../src/account/rate-limiter.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

function limiterOf(perMinute: number): { limiter: RateLimiter; clock: VirtualClock } {
  const clock = new VirtualClock()
  return { limiter: new RateLimiter(perMinute, clock), clock }
}

describe('a limit of requests a minute', () => {
  it('lets a minute’s worth through at once, then says how long to wait', () => {
    const { limiter } = limiterOf(3)
    expect([1, 2, 3].map(() => limiter.take('a').remaining)).toEqual([2, 1, 0])
    expect(limiter.take('a')).toEqual({ allowed: false, limit: 3, remaining: 0, retryAfterSeconds: 20, resetSeconds: 60 })
  })

  it('counts each client by itself', () => {
    const { limiter } = limiterOf(1)
    expect(limiter.take('a').allowed).toBe(true)
    expect(limiter.take('b').allowed).toBe(true)
    expect(limiter.take('a').allowed).toBe(false)
  })

  it('keeps its word: after retry-after a request passes, and no sooner', async () => {
    const { limiter, clock } = limiterOf(60)
    for (let i = 0; i < 60; i++) limiter.take('a')
    const { retryAfterSeconds } = limiter.take('a')
    await clock.advance(retryAfterSeconds * 1000 - 1)
    expect(limiter.take('a').allowed).toBe(false)
    await clock.advance(1)
    expect(limiter.take('a').allowed).toBe(true)
  })

  it('refills to a minute’s worth and no further', async () => {
    const { limiter, clock } = limiterOf(2)
    limiter.take('a')
    await clock.advance('1h')
    expect([1, 2, 3].map(() => limiter.take('a').allowed)).toEqual([true, true, false])
  })

  it('sweeps clients at rest while it runs, and leaves no timer behind when it stops', async () => {
    const { limiter, clock } = limiterOf(2)
    limiter.start()
    limiter.take('a')
    await clock.advance('3m')
    expect(clock.pending).toBe(1)
    expect(limiter.clients).toBe(0)
    limiter.stop()
    expect(clock.pending).toBe(0)
  })

  it('bounds its memory, whatever number of clients come', () => {
    const { limiter } = limiterOf(2)
    for (let i = 0; i < 20_000; i++) limiter.take(`client ${i}`)
    expect(limiter.clients).toBe(10_000)
  })
})
