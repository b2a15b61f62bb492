import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { delayRange, delayReplies } from './delay-replies.ts'

/**
 * Delays every answer by the same time, before its first byte.
 *
 * @param ms - milliseconds, from 0 up
 * @throws MockCopilotError `BAD_FAULT` for anything else
 * @example
 * ```ts
 * pipe(latency.fixed(80), echo())
 * ```
 */
export function fixed(ms: number): Middleware {
  checkNumber('latency.fixed', 'ms', ms, delayRange)
  return delayReplies('fixed', () => ms)
}
