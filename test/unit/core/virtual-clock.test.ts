import { describe, expect, it } from 'vitest'
import { durationMs } from '../../../src/core/duration.ts'
import { sleep } from '../../../src/core/sleep.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

describe('a virtual clock', () => {
  it('stands still until it is advanced', async () => {
    const clock = new VirtualClock(1_000)
    expect(clock.now()).toBe(1_000)
    await clock.advance('25m')
    expect(clock.now()).toBe(1_000 + 25 * 60_000)
  })

  it('fires timers in the order they fall due, those of the same moment in the order they were set', async () => {
    const clock = new VirtualClock(0)
    const fired: string[] = []
    for (const [name, ms] of [
      ['late', 30],
      ['first', 10],
      ['second', 10],
      ['never', 31],
    ] as const)
      clock.timer(ms, () => fired.push(`${name}@${clock.now()}`))
    await clock.advance(30)
    expect(fired).toEqual(['first@10', 'second@10', 'late@30'])
    expect(clock.pending).toBe(1)
  })

  it('fires what a timer sets while it advances, when that falls due too', async () => {
    const clock = new VirtualClock(0)
    const fired: number[] = []
    const tick = (): void => {
      fired.push(clock.now())
      clock.timer(10, tick)
    }
    clock.timer(10, tick)
    await clock.advance(35)
    expect(fired).toEqual([10, 20, 30])
  })

  it('lets code that waits on promises run before time goes on', async () => {
    const clock = new VirtualClock(0)
    const seen: number[] = []
    const run = (async () => {
      for (let i = 0; i < 3; i++) {
        await sleep(clock, 100, new AbortController().signal)
        seen.push(clock.now())
      }
    })()
    await clock.advance('1s')
    await run
    expect(seen).toEqual([100, 200, 300])
  })

  it('forgets a cancelled timer', async () => {
    const clock = new VirtualClock(0)
    clock.timer(5, () => expect.unreachable()).cancel()
    await clock.advance(10)
    expect(clock.pending).toBe(0)
  })

  it('refuses a delay that a real timer could not keep', () => {
    expect(() => new VirtualClock().timer(-1, () => {})).toThrow(expect.objectContaining({ code: 'BAD_DELAY' }))
    expect(() => new VirtualClock().timer(2 ** 31, () => {})).toThrow(/24\.8 days/)
  })
})

describe('sleep', () => {
  it('rejects with the reason of its signal and leaves no timer behind', async () => {
    const clock = new VirtualClock()
    const controller = new AbortController()
    const sleeping = sleep(clock, 1_000, controller.signal)
    controller.abort(new Error('gone'))
    await expect(sleeping).rejects.toThrow('gone')
    expect(clock.pending).toBe(0)
    await expect(sleep(clock, 1, controller.signal)).rejects.toThrow('gone')
  })
})

describe('a duration', () => {
  it.each([
    [250, 250],
    ['250ms', 250],
    ['1.5s', 1_500],
    ['25m', 1_500_000],
    ['2h', 7_200_000],
    ['1d', 86_400_000],
  ])('%j is %d ms', (duration, ms) => expect(durationMs(duration)).toBe(ms))

  it.each(['', '5', '5 m', '-1s', Number.NaN, -1, '1w'])('%j is refused with a message that shows the form', (duration) => {
    expect(() => durationMs(duration)).toThrow(/Failed to read the duration .*25m/)
  })
})
