import { expect, it } from 'vitest'
import type { Frame } from '../../../src/core/frame.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'
import { afterDelay } from '../../../src/wire/after-delay.ts'

/** A client that is gone when the reply is there, or leaves before its delay is over. */
function client(isGone: boolean) {
  const controller = new AbortController()
  const waiting = { closed: isGone, stopped: false, signal: controller.signal, failed: () => expect.unreachable(), onClose: () => {} }
  const leave = (): void => {
    waiting.closed = true
    controller.abort()
  }
  return { waiting, leave }
}

function frames() {
  const source = {
    released: 0,
    next: (): IteratorResult<Frame> => expect.unreachable(),
    return(): IteratorResult<Frame> {
      source.released++
      return { done: true, value: undefined }
    },
    [Symbol.iterator]: () => source,
  }
  return source
}

it('lets go of frames that nobody waits for any more, so that whoever sends them knows', async () => {
  const source = frames()
  const outcome = await afterDelay({ frames: source }, client(true).waiting, new VirtualClock(), expect.unreachable)
  expect(outcome).toMatchObject({ status: undefined, cancelled: true })
  expect(source.released).toBe(1)
})

it('lets go of them where the client leaves before the first is due', async () => {
  const [source, { waiting, leave }] = [frames(), client(false)]
  const outcome = afterDelay({ frames: source, delayMs: 50 }, waiting, new VirtualClock(), expect.unreachable)
  leave()
  expect(await outcome).toMatchObject({ status: undefined, cancelled: true })
  expect(source.released).toBe(1)
})
