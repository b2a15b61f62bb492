import { type Frame, type Frames, isAsyncFrames } from './frame.ts'

/** Sees the frames of one stream in order and says what goes out instead. */
export interface FrameRewriter {
  frame(frame: Frame): Iterable<Frame>
  /** What follows the last frame. */
  end?(): Iterable<Frame>
  /** True once nothing may follow: the stream ends cleanly, and the rest of its source is not waited for. */
  readonly ended?: boolean
}

/**
 * Puts a rewriter over a stream without reading it ahead. A synchronous source stays synchronous, so that a stream
 * without delays costs no promise per frame. What a rewriter says after a cut is never asked for.
 *
 * @param start - makes a rewriter anew for each time the frames are played
 */
export function rewriteFrames(frames: Frames, start: () => FrameRewriter): Frames {
  return isAsyncFrames(frames)
    ? { [Symbol.asyncIterator]: () => rewriteAsync(frames, start()) }
    : { [Symbol.iterator]: () => rewriteSync(frames, start()) }
}

function* rewriteSync(frames: Iterable<Frame>, rewriter: FrameRewriter): Generator<Frame> {
  for (const frame of frames) {
    for (const rewritten of rewriter.frame(frame)) {
      yield rewritten
      if ('cut' in rewritten) return
    }
    if (rewriter.ended === true) return
  }
  if (rewriter.end !== undefined) yield* rewriter.end()
}

async function* rewriteAsync(frames: AsyncIterable<Frame>, rewriter: FrameRewriter): AsyncGenerator<Frame> {
  for await (const frame of frames) {
    for (const rewritten of rewriter.frame(frame)) {
      yield rewritten
      if ('cut' in rewritten) return
    }
    if (rewriter.ended === true) return
  }
  if (rewriter.end !== undefined) yield* rewriter.end()
}
