import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { delayRange, delayReplies } from './delay-replies.ts'

export interface UniformOptions {
  /** The shortest delay, in milliseconds. */
  readonly minMs: number
  /** The longest delay, in milliseconds. */
  readonly maxMs: number
}

/**
 * Delays every answer, before its first byte, by a time anywhere between two bounds, each as likely as the other; drawn
 * from the request's seeded generator.
 *
 * @throws MockCopilotError `BAD_FAULT` for a bound that is no delay, or a `maxMs` below `minMs`
 * @example
 * ```ts
 * pipe(latency.uniform({ minMs: 50, maxMs: 250 }), echo())
 * ```
 */
export function uniform({ minMs, maxMs, ...others }: UniformOptions): Middleware {
  refuseOthers('latency.uniform', others)
  checkNumber('latency.uniform', 'minMs', minMs, delayRange)
  checkNumber('latency.uniform', 'maxMs', maxMs, { ...delayRange, least: minMs })
  return delayReplies('uniform', (random) => minMs + random.next() * (maxMs - minMs))
}
