import type { Middleware } from '../core/middleware.ts'
import { type CutOptions, cutFault } from './cut-fault.ts'

/**
 * Resets the connection (TCP RST). What was sent before the place arrives; then the client gets `ECONNRESET`.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.reset({ at: { event: 3 }, times: 1 }), echo())
 * ```
 */
export function reset(options: CutOptions = {}): Middleware {
  return cutFault('reset', options)
}
