import type { Middleware } from '../core/middleware.ts'
import { type BodyCutOptions, bodyCutFault } from './cut-fault.ts'

/**
 * Closes in the middle of what was promised: a chunk shorter than its size, or, of an answer that is sent whole, a body
 * shorter than its content-length.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.shortBody({ at: { byte: 40 } }), echo())
 * ```
 */
export function shortBody(options: BodyCutOptions = {}): Middleware {
  return bodyCutFault('shortBody', options)
}
