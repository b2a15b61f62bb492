import type { Middleware } from '../core/middleware.ts'
import { type StatusOptions, statusFault } from './status-fault.ts'

/**
 * Answers with an HTTP error as Copilot's service does: mostly `{"error":{"message","type","code"}}`; 421 and 466 as
 * text, 502 and 504 as a web server's page; 402 with its quota and the date it comes back, 429 with the seconds to wait.
 * What is inside the fault is not asked.
 *
 * @param code - the HTTP status, from 200 to 599; one that Copilot does not use gets the JSON form
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.status(429, { retryAfter: 2, times: 1 }), echo())
 * ```
 */
export function status(code: number, options: StatusOptions = {}): Middleware {
  return statusFault(code, options)
}
