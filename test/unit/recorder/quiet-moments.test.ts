import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, expect, it } from 'vitest'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import { QuietMoments } from '../../../src/recorder/quiet-moments.ts'

let clock: VirtualClock
let quiet: QuietMoments
let done: string[]

beforeEach(() => {
  clock = new VirtualClock()
  quiet = new QuietMoments(clock)
  done = []
})

async function work(name: string, pieces: number): Promise<void> {
  for (let i = 1; i <= pieces; i++) {
    await quiet.next()
    done.push(`${name}${i}`)
  }
}

async function turns(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await turn()
}

it('does one piece of work in a turn of the event loop, in the order in which it came', async () => {
  const all = Promise.all([work('a', 2), work('b', 2)])
  expect(done).toEqual([])
  let most = 0
  while (done.length < 4) {
    const before = done.length
    await turn()
    most = Math.max(most, done.length - before)
  }
  await all
  expect(done).toEqual(['a1', 'b1', 'a2', 'b2'])
  expect(most).toBe(1)
})

it('does nothing while an exchange is passed on, and goes on 25 ms after the last one is over', async () => {
  const [first, second] = [quiet.begin(), quiet.begin()]
  const all = work('a', 1)
  await clock.advance(100)
  first()
  first()
  await clock.advance(100)
  second()
  await clock.advance(24)
  await turns(5)
  expect(done).toEqual([])
  await clock.advance(1)
  await all
  expect(clock.pending).toBe(0)
})

it('stops between two pieces for a request that comes', async () => {
  const all = work('a', 3)
  while (done.length < 1) await turn()
  const over = quiet.begin()
  await turns(5)
  expect(done).toEqual(['a1'])
  over()
  await clock.advance(25)
  await all
  expect(done).toEqual(['a1', 'a2', 'a3'])
})

it('waits for a second of one exchange after the other, and no longer', async () => {
  const all = work('a', 3)
  for (let i = 0; i < 10; i++) {
    const over = quiet.begin()
    await clock.advance(i === 9 ? 99 : 90)
    over()
    await clock.advance(i === 9 ? 0 : 10)
  }
  await turns(5)
  expect(done).toEqual([])
  quiet.begin()
  await clock.advance(1)
  await all
  expect(clock.pending).toBe(0)
})

it('waits anew after a rest', async () => {
  const over = quiet.begin()
  await clock.advance(1500)
  over()
  await clock.advance(25)
  quiet.begin()
  void work('a', 1)
  await turns(5)
  expect(done).toEqual([])
})

it('waits for nobody while somebody needs what is worked on', async () => {
  quiet.begin()
  const all = work('a', 2)
  await turns(5)
  expect(done).toEqual([])
  expect(await quiet.hurry(() => all.then(() => done.length))).toBe(2)
  expect(clock.pending).toBe(0)
  void work('b', 1)
  await turns(5)
  expect(done).toEqual(['a1', 'a2'])
})

it('lets no more than sixteen wait', async () => {
  quiet.begin()
  for (let i = 0; i < 20; i++) void work(String(i), 1)
  await turns(40)
  expect(done).toEqual(['01', '11', '21', '31'])
})

it('does long work in pieces, and stops between two of them for a request that comes', async () => {
  const steps = function* (): Generator<number, string, void> {
    for (let i = 1; i <= 40; i++) {
      done.push(`step ${i}`)
      yield 10_000
    }
    return 'all'
  }
  const worked = quiet.work(steps())
  while (done.length === 0) await turn()
  expect(done.length).toBe(7)
  const over = quiet.begin()
  await turns(5)
  expect(done.length).toBe(7)
  over()
  await clock.advance(25)
  expect(await worked).toBe('all')
  expect(done.length).toBe(40)
})

it('rejects where work fails in one of its pieces', async () => {
  const steps = function* (): Generator<number, string, void> {
    yield 100_000
    throw new Error('It failed.')
  }
  await expect(quiet.work(steps())).rejects.toThrow('It failed.')
})
