import { describe, expect, it } from 'vitest'
import { beforeDeadline } from '../../../src/core/before-deadline.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

const late = () => 'late' as const

describe('beforeDeadline', () => {
  it('gives what comes in time, and leaves no timer', async () => {
    const clock = new VirtualClock()
    expect(await beforeDeadline(Promise.resolve('early'), clock, 50, new AbortController().signal, late)).toBe('early')
    expect(clock.pending).toBe(0)
  })

  it('gives the other thing when the time is over, and never minds what comes then', async () => {
    const clock = new VirtualClock()
    const slow = new Promise((_, reject) => clock.timer(60, () => reject(new Error('too late'))))
    const result = beforeDeadline(slow, clock, 50, new AbortController().signal, late)
    await clock.advance(100)
    expect(await result).toBe('late')
  })

  it('has no time at all where the deadline is past', async () => {
    const clock = new VirtualClock()
    const result = beforeDeadline(new Promise(() => {}), clock, -5, new AbortController().signal, late)
    await clock.advance(0)
    expect(await result).toBe('late')
  })

  it('passes on what was thrown in time, and leaves no timer', async () => {
    const clock = new VirtualClock()
    const thrown = beforeDeadline(Promise.reject(new Error('broken')), clock, 50, new AbortController().signal, late)
    await expect(thrown).rejects.toThrow('broken')
    expect(clock.pending).toBe(0)
  })

  it('gives up at once with a signal, aborted now or before, and leaves no timer', async () => {
    const clock = new VirtualClock()
    const controller = new AbortController()
    const waiting = beforeDeadline(new Promise(() => {}), clock, 50, controller.signal, late)
    controller.abort(new Error('gone'))
    await expect(waiting).rejects.toThrow('gone')
    await expect(beforeDeadline(Promise.reject(new Error('unheard')), clock, 50, controller.signal, late)).rejects.toThrow('gone')
    expect(clock.pending).toBe(0)
  })
})
