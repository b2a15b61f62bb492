import type { Context } from '../core/context.ts'
import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'

/** Which requests a fault hits. Without any of these it hits all of them. */
export interface Selection {
  /** Only requests for which this is true are looked at, and counted, at all. */
  readonly when?: (request: CopilotCompletionRequest, context: Context) => boolean
  /** Lets the first so many requests through; 0 by default. */
  readonly after?: number
  /** Of the requests after those, hits every so-many-th: `3` is the third, the sixth ...; 1 by default. */
  readonly every?: number
  /** Hits with this probability, from 0 to 1, drawn from the request's seeded generator; 1 by default. */
  readonly probability?: number
  /** Hits at most so many requests, then no more; no bound by default. */
  readonly times?: number
}
