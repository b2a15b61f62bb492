import type { Middleware } from '../core/middleware.ts'
import { type CutOptions, cutFault } from './cut-fault.ts'

/**
 * Closes the connection (TCP FIN) before the answer is complete: an empty reply at `'connect'`, else a body that breaks off.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.close({ at: { byte: 200 } }), echo())
 * ```
 */
export function close(options: CutOptions = {}): Middleware {
  return cutFault('close', options)
}
