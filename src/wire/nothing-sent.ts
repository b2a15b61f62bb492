import type { Outcome } from '../core/outcome.ts'
import type { Listener } from './frame-sink.ts'

interface Ended extends Pick<Listener, 'stopped'> {
  readonly ended?: Pick<Outcome, 'status' | 'cut'> | undefined
}

/** The outcome where nobody waited any more, or the server had its own last word. */
export function nothingSent({ stopped, ended }: Ended): Outcome {
  return { status: undefined, events: 0, bytes: 0, cancelled: !stopped && ended === undefined, ...ended }
}
