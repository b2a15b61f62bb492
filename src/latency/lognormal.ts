import { checkNumber } from '../core/check-number.ts'
import type { Middleware } from '../core/middleware.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import { delayRange, delayReplies } from './delay-replies.ts'

export interface LognormalOptions {
  /** Half of the delays are shorter, in milliseconds. */
  readonly medianMs: number
  /** How widely they scatter: the standard deviation of the delay's logarithm. 0 is no scatter; services have 0.3 to 1. */
  readonly sigma: number
  /** No delay is longer, in milliseconds. */
  readonly maxMs: number
}

const mostSamples = 10

/**
 * Delays every answer, before its first byte, as real services do: mostly near the median, now and then far longer.
 * Drawn from the request's seeded generator.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option outside its range, or a `maxMs` below `medianMs`
 * @example
 * ```ts
 * pipe(latency.lognormal({ medianMs: 120, sigma: 0.5, maxMs: 2_000 }), echo())
 * ```
 */
export function lognormal({ medianMs, sigma, maxMs, ...others }: LognormalOptions): Middleware {
  refuseOthers('latency.lognormal', others)
  checkNumber('latency.lognormal', 'medianMs', medianMs, delayRange)
  checkNumber('latency.lognormal', 'sigma', sigma, { most: 10 })
  checkNumber('latency.lognormal', 'maxMs', maxMs, { ...delayRange, least: medianMs })
  return delayReplies('lognormal', (random) => capped(() => medianMs * Math.exp(sigma * random.normal()), maxMs))
}

/** Drawing again keeps the shape below the cap; a mere clamp would heap everything above it onto one value. */
function capped(draw: () => number, most: number): number {
  for (let samples = 0; samples < mostSamples; samples++) {
    const drawn = draw()
    if (drawn <= most) return drawn
  }
  return most
}
