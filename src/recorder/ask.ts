import type { Trace } from '../core/context.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Service } from '../protocol/endpoint.ts'

/** One request as a recorder sees it. */
export interface Ask {
  readonly incoming: Incoming
  readonly path: string
  /** Such as `chat-completions`, where it is one of Copilot's. */
  readonly endpoint: string | undefined
  readonly trace: Trace
  service(): Service
  /** For the journal: the body, once it is there. */
  keep(body: Buffer): void
}
