import type { CutKind } from './cut.ts'
import type { MessageSocket } from './message-socket.ts'

/** A real service that requests are passed on to; `wire/upstream` has the one with sockets. */
export interface Upstream {
  /**
   * Looks hosts up and keeps to what they lead to from then on. Rejects with an `HttpError` for one that leads to a private network
   * and must not; one that cannot be found now is looked up again when it is asked.
   */
  pin(hostnames: readonly string[]): Promise<void>
  /** Has what it works with loaded now, so that the first request need not wait for it. */
  load(): Promise<void>
  /**
   * Passes one request on, and resolves as soon as the headers of its answer are there. Rejects with `UpstreamBroken` where
   * the connection breaks before that, and with the signal's reason when it aborts.
   */
  ask(request: UpstreamRequest): Promise<UpstreamAnswer>
  /** Opens a WebSocket. Rejects like `ask`, and with `UpstreamRefused` where the answer to the handshake is another. */
  connect(request: UpstreamRequest): Promise<MessageSocket>
  /** Closes every connection. */
  close(): Promise<void>
}

export interface UpstreamRequest {
  readonly url: URL
  readonly method: string
  /** Names and values in turn. */
  readonly headers: readonly string[]
  /** The body as it comes, or all of it; `undefined` where there is none. */
  readonly body: AsyncIterable<Uint8Array> | Uint8Array | undefined
  readonly signal: AbortSignal
  /** Told of interim answers as they come, such as 103. */
  readonly informed?: (status: number, headers: readonly string[]) => void
}

export interface UpstreamAnswer {
  readonly status: number
  /** The reason phrase, a character a byte; `undefined` where it is the usual one. */
  readonly statusMessage?: string | undefined
  /** Names and values in turn, as they came. */
  readonly headers: readonly string[]
  /** The body as it comes, encoded as it came. Throws `UpstreamBroken` where it breaks off; asking for no more closes the connection. */
  readonly chunks: AsyncIterable<Uint8Array>
  /** What came behind the body, names and values in turn; empty until it has ended. */
  readonly trailers: () => readonly string[]
}

/** The connection to the upstream broke; `kind` says what a client on it would have seen. */
export class UpstreamBroken extends Error {
  override readonly name = 'UpstreamBroken'
  readonly kind: CutKind
  /** Such as `ECONNREFUSED`. */
  readonly code: string

  constructor(kind: CutKind, code: string, cause: unknown) {
    super(`The upstream broke the connection (${code}).`, { cause })
    this.kind = kind
    this.code = code
  }
}

/** The upstream speaks no WebSocket to this client; its answer says why. */
export class UpstreamRefused extends Error {
  override readonly name = 'UpstreamRefused'
  readonly answer: UpstreamAnswer

  constructor(answer: UpstreamAnswer) {
    super(`The upstream answered the handshake of a WebSocket with ${answer.status}.`)
    this.answer = answer
  }
}
