import type { Middleware } from '../core/middleware.ts'
import { type CutOptions, cutFault } from './cut-fault.ts'

/**
 * Sends bytes that are not HTTP: instead of an answer at `'connect'`, else where the next chunk of the body should start.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.garbage({ every: 2 }), echo())
 * ```
 */
export function garbage(options: CutOptions = {}): Middleware {
  return cutFault('garbage', options)
}
