import type { CutKind } from '../core/cut.ts'
import type { Cancellation } from './cancellation.ts'

/**
 * What the journal tells of one request. It exists from the request's arrival; status and what stands below it are known
 * once `complete` is true. Prints and serialises with its secrets redacted.
 */
export interface JournalEntry {
  /** The `x-request-id` of the exchange. */
  readonly id: string
  /** 1 for the first request since the proxy was made or reset, then 2 ... */
  readonly number: number
  /** When it arrived: milliseconds since 1970 on the proxy's clock. */
  readonly atMs: number
  readonly method: string
  /** Without query. */
  readonly path: string
  /** The endpoint's name, such as `completions`; `undefined` where no endpoint has this method and path. */
  readonly endpoint: string | undefined
  /** Names in lower case. Values of names not known to be harmless read `[redacted]`, `authorization` keeps its scheme. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON that was sent; `undefined` where none came, where it was not valid, or where the journal kept only a part. */
  readonly body: JournalBody | undefined
  /** The body as it was sent, as far as the journal kept it; empty where the server had no need to read one. */
  readonly text: string
  /** How many bytes the body had, where it was longer than the journal keeps. */
  readonly truncatedFrom: number | undefined
  /** False while the request is still being answered. */
  readonly complete: boolean
  /** The fixture or handler that answered. */
  readonly answeredBy: string | undefined
  /** Why nothing here answers such a request, as its 404 says; `undefined` where something did. */
  readonly unmatched: string | undefined
  /** Names of the faults that fired, in order. */
  readonly faults: readonly string[]
  /** `undefined` where the connection was cut before a status was sent. */
  readonly status: number | undefined
  /** How long the answer's `Retry-After` asked the client to wait, in milliseconds from when it was sent; `undefined` where it had none. */
  readonly retryAfterMs: number | undefined
  /** Server-sent events handed to the socket. */
  readonly events: number
  /**
   * Bytes of body handed to the socket: those of a whole answer all at once, those of a stream as fast as its client reads. What lies
   * between there and the client, nobody here can see: a client that reads nothing of a whole answer was sent it all the same.
   */
  readonly bytes: number
  /** True where the client hung up before the answer was complete. */
  readonly cancelled: boolean
  /** When that was, what was sent and what not, and which later request took its place. */
  readonly cancellation: Cancellation | undefined
  /** How the server broke the connection, where a fault said so. */
  readonly cut: CutKind | undefined
  /** Milliseconds from arrival to the end of the answer. */
  readonly durationMs: number | undefined
  /** Milliseconds from arrival to the headers of the answer. */
  readonly headersMs: number | undefined
  /** The real value of one header, secret or not, by its name in any case. */
  header(name: string): string | undefined
  toJSON(): object
}

/** A JSON object as it was sent, valid or not for its endpoint. */
export interface JournalBody {
  readonly prompt?: string | readonly string[]
  readonly [field: string]: unknown
}
