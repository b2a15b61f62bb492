import { HttpError } from './core/http-error.ts'
import { ClientGone } from './core/incoming.ts'
import type { Log } from './core/log.ts'
import type { Reply } from './core/reply.ts'
import { errorReply } from './protocol/error-body.ts'
import type { Visit } from './visit.ts'

const nobodyListens: Reply = { cut: { kind: 'close' } }

/** What becomes of what is thrown: a reply for the client, and the detail for whoever runs the proxy. */
export class Failures {
  readonly #log: Log
  readonly #failed: (error: Error) => void

  constructor(log: Log, failed: (error: Error) => void) {
    this.#log = log
    this.#failed = failed
  }

  /** Turns what was thrown into what the client may know of it. */
  mend(error: unknown, visit: Visit): Reply {
    if (error instanceof HttpError) return errorReply(error.status, error.message, error.headers)
    if (error instanceof ClientGone || visit.incoming.signal.aborted) return nobodyListens
    this.report(error, visit)
    return errorReply(500, 'Internal server error')
  }

  /** The detail of what went wrong inside goes to the log and the `error` event, never to the client. */
  report(error: unknown, visit?: Visit): void {
    const cause = error instanceof Error ? error : new Error(String(error))
    this.#log.error({ err: cause, request: visit?.number, answeredBy: visit?.trace.answeredBy }, cause.message)
    this.#failed(cause)
  }
}
