/**
 * How the server breaks the connection instead of going on. What a client sees of each stands in docs/faults.md.
 *
 * - `reset`: a TCP RST
 * - `close`: a FIN, before the answer is complete
 * - `stall`: silence until the client hangs up or the server stops
 * - `garbage`: bytes that are not HTTP (before the headers) or not a chunk (after them), then a FIN
 * - `badChunk`: a chunk whose size is not a number, then a FIN
 * - `shortBody`: a body shorter than its chunk size or content-length promises, then a FIN
 */
export interface Cut {
  readonly kind: CutKind
  /** Of a WebSocket: the code of a closing frame to end it with, 1005 for a frame without one. By default it ends without a frame. */
  readonly code?: number
}

export type CutKind = (typeof cutKinds)[number]

export const cutKinds = ['reset', 'close', 'stall', 'garbage', 'badChunk', 'shortBody'] as const
