import type { CutKind } from '../core/cut.ts'

/** One exchange as it went by: raw, encoded as it came, in memory only. */
export interface Captured {
  readonly method: string
  readonly path: string
  /** The request target as sent, whose query is recorded. */
  readonly target: string
  readonly endpoint: string | undefined
  readonly requestHeaders: readonly string[]
  readonly requestBody: readonly Uint8Array[]
  /** Where it was asked. */
  readonly upstream: URL
  /** `undefined` where the connection broke before there was one. */
  readonly status: number | undefined
  readonly headers: readonly string[]
  /** `undefined` where it is the usual one. */
  readonly statusMessage: string | undefined
  readonly trailers: readonly string[]
  /** Milliseconds since the request was sent. */
  readonly headersAtMs: number
  readonly chunks: readonly CapturedChunk[]
  readonly cut: { readonly kind: CutKind; readonly atMs: number; readonly cause: string; readonly code?: number } | undefined
  /** Messages on a WebSocket, in place of status, headers and chunks. */
  readonly webSocket: boolean
}

export interface CapturedChunk {
  readonly bytes: Uint8Array
  /** Milliseconds since the request was sent. */
  readonly atMs: number
}
