import type { Cut } from './cut.ts'
import type { Frame, Frames } from './frame.ts'

/** A scripted answer, as data: what goes out on the wire and when. Latency and faults rewrite it before it is played. */
export type Reply = WholeReply | StreamReply | CutReply

export interface WholeReply {
  /** 200 by default. */
  readonly status?: number
  readonly headers?: ReplyHeaders
  /** A string or bytes go out as they are, anything else as JSON; `undefined` is an empty body. */
  readonly body: unknown
  /** Milliseconds before the first byte; 0 by default. */
  readonly delayMs?: number
  /** How many tokens of text the body carries, for what paces by tokens. */
  readonly tokens?: number
}

export interface StreamReply {
  /** 200 by default. */
  readonly status?: number
  /** `content-type: text/event-stream` by default; `undefined` takes it away. */
  readonly headers?: ReplyHeaders
  /** Milliseconds before the headers; 0 by default. The first frame's own delay comes after them. */
  readonly delayMs?: number
  readonly frames: Frames
  /** The frames before latency and faults rewrote them, where they can be counted again and again; nobody plays them. */
  readonly script?: Iterable<Frame>
  /** Names and values in turn, sent as they are in place of every other header: what a real service answered. */
  readonly rawHeaders?: readonly string[]
  /** The reason phrase, a character a byte; by default the usual one. */
  readonly statusMessage?: string | undefined
  /** Asked at the end for what goes out behind the body, names and values in turn; only a chunked body can have them. */
  readonly trailers?: () => readonly string[]
}

export interface CutReply {
  readonly cut: Cut
  /** Milliseconds before the cut; 0 by default. */
  readonly delayMs?: number
}

/** Names in lower case. `undefined` takes away a header that the server would set by itself. */
export type ReplyHeaders = Readonly<Record<string, string | undefined>>

export function isStreamReply(reply: Reply): reply is StreamReply {
  return 'frames' in reply
}

export function isCutReply(reply: Reply): reply is CutReply {
  return 'cut' in reply
}
