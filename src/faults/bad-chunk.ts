import type { Middleware } from '../core/middleware.ts'
import { type BodyCutOptions, bodyCutFault } from './cut-fault.ts'

/**
 * Sends a chunk whose size is not a number, then closes.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.badChunk({ at: { event: 2 } }), echo())
 * ```
 */
export function badChunk(options: BodyCutOptions = {}): Middleware {
  return bodyCutFault('badChunk', options)
}
