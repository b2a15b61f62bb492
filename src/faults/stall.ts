import type { Middleware } from '../core/middleware.ts'
import { type CutOptions, cutFault } from './cut-fault.ts'

/**
 * Goes silent and holds the connection open until the client hangs up or the proxy stops; at `'connect'` it never answers.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.stall({ at: { event: 1 } }), echo())
 * ```
 */
export function stall(options: CutOptions = {}): Middleware {
  return cutFault('stall', options)
}
