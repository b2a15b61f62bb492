import type { Answer } from './answer.ts'
import type { Clock } from './clock.ts'
import type { Log } from './log.ts'
import type { Random } from './random.ts'
import type { Reply } from './reply.ts'
import type { State } from './state.ts'

/** What a handler or middleware knows beside the request itself. */
export interface Context {
  /** The `x-request-id` of this exchange. */
  readonly id: string
  /** 1 for the first request since the proxy was made or reset, then 2 ...; stopping and starting goes on counting. */
  readonly number: number
  /** The endpoint's name, such as `completions`. */
  readonly endpoint: string
  /** Such as `/v1/completions`, without query. */
  readonly path: string
  /** True for a message on a WebSocket. */
  readonly message: boolean
  readonly headers: Headers
  /** The body as the client sent it, parsed; the request is what the endpoint made of it. */
  readonly body: unknown
  /** Aborted when the client hangs up or the proxy stops; everything that waits must listen to it. */
  readonly signal: AbortSignal
  readonly clock: Clock
  /** This request's own generator, seeded from (seed of the run, number of the request). */
  readonly random: Random
  /** What outlives a request: belongs to the proxy, is emptied by `proxy.reset()`. */
  readonly state: State
  readonly log: Log
  /** What the journal tells of this exchange. */
  readonly trace: Trace
  /** Turns a handler's plain response into what this endpoint sends for it; a reply comes back unchanged. */
  write(answer: Answer): Reply
}

export interface Trace {
  /** The fixture or handler that answered. */
  answeredBy?: string
  /** Names of the faults that fired, in order. */
  readonly faults: string[]
  /** Why no fixture matched, worked out only when somebody reads it. */
  miss?: () => string
  /** Why nothing answered, as the client's 404 says. */
  unmatched?: string
}
