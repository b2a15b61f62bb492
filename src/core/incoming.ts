import type { HttpError } from './http-error.ts'
import type { MessageSocket } from './message-socket.ts'

/** One request, whichever door it came in by. */
export interface Incoming {
  readonly method: string
  /** The request target as sent: path and query. */
  readonly target: string
  /** How the client wrote the URL, where it can be told; `http` otherwise. */
  readonly scheme?: 'http' | 'https'
  /** True where the client asks to go on as a WebSocket, and this door can. */
  readonly upgrade?: boolean
  /**
   * Where a client asks for a WebSocket: has somebody else take it once it is open, in place of answering each message. Who takes it is told once,
   * also where there is none after all.
   */
  handOver?(take: (client: MessageSocket | undefined) => void): void
  /** True for a message on a WebSocket. */
  readonly message?: boolean
  /** The client's address; empty where there is none. */
  readonly remoteAddress: string
  /** Aborted when the client hangs up or the proxy stops. */
  readonly signal: AbortSignal
  /** When the client hung up before its answer was complete, on the proxy's clock. */
  readonly hungUpAtMs?: number | undefined
  /** Names and values in turn, as sent. */
  readonly rawHeaders: readonly string[]
  /** What is wrong with it whatever it asks for, as its own door sees it. */
  readonly flaw?: HttpError | undefined
  /** A header by its name in lower case. */
  header(name: string): string | undefined
  /** The body as text. Rejects with an `HttpError` where it is too large, with `ClientGone` where it never came whole. */
  body(): PromiseLike<string>
  /** What the text of `body()` was decoded from, where it is at hand. */
  readonly bodyBytes?: Uint8Array | undefined
  /** The body as it comes, instead of `body()`. Throws where it does not come whole. */
  bytes(): AsyncIterable<Uint8Array>
  /** Tells the client something before its answer, where this door and the client can: hints as a 103, or that it takes long as a 102. */
  inform?(status: number, headers: readonly string[]): void
  /** True where the proxy itself gave up on it. */
  readonly stopped: boolean
}

/** The client hung up before its request was complete; nobody is left to answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
}
