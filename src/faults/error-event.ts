import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

export interface ErrorEventOptions extends EventOptions {
  /** The error's text. */
  readonly message?: string
  /** The error's `type`; `server_error` by default. */
  readonly type?: string
  /** The error's `code`; `internal_error` by default. */
  readonly code?: string | number
}

/**
 * Puts `{"error":{...}}` where an event should be, under the HTTP 200 that the stream began with, and ends cleanly without
 * `[DONE]`.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.errorEvent({ at: { event: 2 }, code: 'model_overloaded' }), echo())
 * ```
 */
export function errorEvent({
  message = 'The server had an error while it answered.',
  type = 'server_error',
  code = 'internal_error',
  ...options
}: ErrorEventOptions = {}): Middleware {
  return oneEventFault('errorEvent', options, {
    rewrite: (event) => [{ ...event.timing, data: { error: { message, type, code } } }],
    last: true,
  })
}
