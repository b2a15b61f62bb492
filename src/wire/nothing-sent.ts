import type { Outcome } from '../core/outcome.ts'
import type { Listener } from './frame-sink.ts'

/** The outcome where nobody waited any more. */
export function nothingSent({ stopped }: Listener): Outcome {
  return { status: undefined, events: 0, bytes: 0, cancelled: !stopped }
}
