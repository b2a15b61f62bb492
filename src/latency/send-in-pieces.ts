import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import { isCutReply, isStreamReply } from '../core/reply.ts'
import { type FrameRewriter, rewriteFrames } from '../core/rewrite-frames.ts'
import { bodyStream } from '../protocol/body-stream.ts'
import { eventsIn, frameBytes } from '../protocol/sse.ts'
import { onReply } from './on-reply.ts'

/** How the bytes of an answer are cut, and when each piece may go. */
export interface Pieces {
  /** The most bytes of one piece. */
  readonly bytes: number
  /** Milliseconds that a piece of so many bytes takes before it is there. */
  msBefore(bytes: number): number
  /** Milliseconds after a piece before the next one may start. */
  readonly msAfter: number
}

/**
 * Sends the body's bytes, of a stream or of a whole answer, in pieces. Two events never share a piece, so that what is
 * counted in events outside means the same; when an event is due later than its piece, the event's moment holds.
 */
export function sendInPieces(name: string, pieces: Pieces): Middleware {
  return onReply(name, (reply) => {
    if (isCutReply(reply)) return reply
    const stream = isStreamReply(reply) ? reply : bodyStream(reply)
    return { ...stream, frames: rewriteFrames(stream.frames, () => new Slicer(pieces)) }
  })
}

/** Keeps one timeline, counted from the start of the stream: when a frame is due, and when the line is free again. */
class Slicer implements FrameRewriter {
  readonly #pieces: Pieces
  #dueMs = 0
  #freeMs = 0
  #sentMs = 0

  constructor(pieces: Pieces) {
    this.#pieces = pieces
  }

  *frame(frame: Frame): Generator<Frame> {
    this.#dueMs += frame.delayMs ?? 0
    const bytes = frameBytes(frame)
    if (bytes.length === 0) {
      yield { ...frame, delayMs: this.#until(Math.max(this.#dueMs, this.#sentMs)) }
      return
    }
    const most = this.#pieces.bytes
    for (let start = 0; start < bytes.length; start += most) {
      const raw = bytes.subarray(start, start + most)
      const sentMs = Math.max(this.#dueMs, this.#freeMs) + this.#pieces.msBefore(raw.length)
      yield {
        raw,
        delayMs: this.#until(sentMs),
        tokens: start === 0 ? (frame.tokens ?? 0) : 0,
        events: start + most >= bytes.length ? eventsIn(frame) : 0,
      }
      this.#freeMs = sentMs + this.#pieces.msAfter
    }
  }

  /** The delay that lets a frame go at this moment. */
  #until(sentMs: number): number {
    const delayMs = sentMs - this.#sentMs
    this.#sentMs = sentMs
    return delayMs
  }
}
