import type { Reply } from './core/reply.ts'
import type { LiveExchanges } from './live-exchanges.ts'
import type { Pipeline } from './pipeline.ts'

/** Whose an exchange is: the whole proxy's, or a session's. */
export interface Scope {
  readonly pipeline: Pipeline
  /** Where a session keeps what it must end; the server itself knows all others. */
  readonly live?: LiveExchanges
  /** The answer to an exchange that names a session which is not there. */
  readonly refusal?: Reply
}
