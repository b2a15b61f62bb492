import { beforeDeadline } from '../core/before-deadline.ts'
import type { Context } from '../core/context.ts'
import type { Cut } from '../core/cut.ts'
import { type Frame, type Frames, isAsyncFrames } from '../core/frame.ts'
import { rewriteFrames } from '../core/rewrite-frames.ts'
import type { Fire } from './rewriting-fault.ts'

/** Cuts a stream `ms` after its start, whether frames are due then or its source is silent; a shorter stream stays whole. */
export function cutFramesInTime(frames: Frames, cut: Cut, ms: number, fire: Fire, context: Context): Frames {
  return isAsyncFrames(frames)
    ? { [Symbol.asyncIterator]: () => cutAsync(frames, cut, ms, fire, context) }
    : rewriteFrames(frames, () => {
        let dueMs = 0
        return {
          *frame(frame) {
            const nextMs = dueMs + (frame.delayMs ?? 0)
            if (nextMs >= ms) fire()
            yield nextMs < ms ? frame : { cut, delayMs: ms - dueMs }
            dueMs = nextMs
          },
        }
      })
}

/** Time that the source itself takes counts as well, as it does for the player. */
async function* cutAsync(frames: AsyncIterable<Frame>, cut: Cut, ms: number, fire: Fire, context: Context): AsyncGenerator<Frame> {
  const { clock, signal } = context
  const source = frames[Symbol.asyncIterator]()
  let dueMs = 0
  try {
    for (;;) {
      const askedMs = clock.now()
      const next = await beforeDeadline(source.next(), clock, ms - dueMs, signal, () => undefined)
      dueMs += clock.now() - askedMs
      if (next?.done) return
      const nextMs = dueMs + (next?.value.delayMs ?? 0)
      if (next === undefined || nextMs >= ms) {
        fire()
        yield { cut, delayMs: Math.max(0, ms - dueMs) }
        return
      }
      dueMs = nextMs
      yield next.value
    }
  } finally {
    // A source that is still busy can only end after its next frame: nobody waits for that.
    source.return?.().then(undefined, () => {})
  }
}
