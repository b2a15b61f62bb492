import type { Middleware } from '../core/middleware.ts'
import { type FrameRewriter, rewriteFrames } from '../core/rewrite-frames.ts'
import { isEventStream } from '../protocol/is-event-stream.ts'
import { type Fire, rewritingFault } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'

/**
 * A fault on the frames of a stream. An answer that is not streamed stays as it is, and the fault keeps its `times`.
 *
 * @param start - called when the stream begins
 */
export function streamFault(name: string, selection: Selection, start: (fire: Fire) => FrameRewriter): Middleware {
  return rewritingFault(name, selection, (reply, fire) =>
    isEventStream(reply) ? { ...reply, frames: rewriteFrames(reply.frames, () => start(fire)) } : undefined,
  )
}
