import type { Middleware } from '../core/middleware.ts'
import { headerFault } from './header-fault.ts'
import type { Selection } from './selection.ts'

/**
 * Leaves out `x-github-request-id`: Copilot clients then take an error for one of a firewall or proxy, and tell the user so.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.withoutGithubRequestId(), faults.status(404), echo())
 * ```
 */
export function withoutGithubRequestId(selection: Selection = {}): Middleware {
  return headerFault('withoutGithubRequestId', selection, { 'x-github-request-id': undefined })
}
