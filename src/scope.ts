import type { LiveExchanges } from './live-exchanges.ts'
import type { Pipeline } from './pipeline.ts'
import type { Refusal } from './refusal.ts'

/** Whose an exchange is: the whole proxy's, or a session's. */
export interface Scope {
  readonly pipeline: Pipeline
  /** Where a session keeps what it must end; the server itself knows all others. */
  readonly live?: LiveExchanges
  /** Why an exchange that names no session which is open is not answered. */
  readonly refusal?: Refusal
}
