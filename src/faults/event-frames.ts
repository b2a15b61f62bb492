import type { Frame } from '../core/frame.ts'
import type { FrameRewriter } from '../core/rewrite-frames.ts'
import { eventsIn } from '../protocol/sse.ts'
import { StreamEvent } from './stream-event.ts'

/** Sees the server-sent events of one stream in order and says what goes out instead. */
export interface EventRewriter {
  event(event: StreamEvent): Iterable<Frame>
  /** What it still holds when the stream ends or is cut. */
  release?(): Iterable<Frame>
  /** True once nothing may follow: the stream ends cleanly. */
  readonly ended?: boolean
}

/**
 * Joins the frames of each event, so that a fault on events does the same whether bytes were cut into pieces inside it or
 * not. Comments between events, and what never becomes one, go by.
 */
export class EventFrames implements FrameRewriter {
  readonly #rewriter: EventRewriter
  #begun: Frame[] = []

  constructor(rewriter: EventRewriter) {
    this.#rewriter = rewriter
  }

  get ended(): boolean {
    return this.#rewriter.ended === true
  }

  frame(frame: Frame): Iterable<Frame> {
    if ('cut' in frame) return [...this.end(), frame]
    if (eventsIn(frame) > 0) return this.#rewriter.event(new StreamEvent([...this.#take(), frame]))
    if (this.#begun.length === 0 && !('raw' in frame)) return [frame]
    this.#begun.push(frame)
    return []
  }

  *end(): Generator<Frame> {
    if (this.#rewriter.release !== undefined) yield* this.#rewriter.release()
    yield* this.#take()
  }

  #take(): Frame[] {
    const begun = this.#begun
    this.#begun = []
    return begun
  }
}
