import type { CutKind } from './cut.ts'

/** What really went out for one request. */
export interface Outcome {
  /** `undefined` where the connection was cut before a status was sent. */
  readonly status: number | undefined
  /** Server-sent events handed to the socket. */
  readonly events: number
  /** Bytes of body handed to the socket. */
  readonly bytes: number
  /** Tokens of text in the frames of a stream that were handed to the socket. */
  readonly tokens?: number
  /** When the headers of a stream went out, on the proxy's clock; an answer in one piece goes out at its end. */
  readonly headersAtMs?: number
  /** How the server broke the connection, where a fault said so. */
  readonly cut?: CutKind
  /** True where the client hung up before the answer was complete. */
  readonly cancelled: boolean
}
