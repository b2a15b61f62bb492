import type { Cut } from './cut.ts'

/**
 * One step of a scripted stream. `data` and `event` frames are server-sent events: a string goes out as it is (`[DONE]`),
 * anything else as JSON. `raw` bytes go out untouched. After a `cut` nothing follows.
 */
export type Frame = FrameTiming & (DataFrame | EventFrame | CommentFrame | RawFrame | CutFrame)

export interface FrameTiming {
  /** Milliseconds between the moment the frame before was due and the moment this one is due; 0 by default. */
  readonly delayMs?: number
  /** How many tokens of text this frame carries, for what paces by tokens; 0 by default. */
  readonly tokens?: number
}

export interface DataFrame {
  readonly data: unknown
}

export interface EventFrame {
  readonly event: string
  readonly data: unknown
}

export interface CommentFrame {
  readonly comment: string
}

export interface RawFrame {
  readonly raw: Uint8Array
  /** How many server-sent events end with these bytes; 0 by default. */
  readonly events?: number
  /** True where the next bytes follow in the same write, so that a client finds them together. */
  readonly continues?: boolean
}

export interface CutFrame {
  readonly cut: Cut
}

export type Frames = Iterable<Frame> | AsyncIterable<Frame>

export function isAsyncFrames(frames: Frames): frames is AsyncIterable<Frame> {
  return Symbol.asyncIterator in frames
}
