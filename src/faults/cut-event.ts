import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

/**
 * Sends half of one event and then ends the response cleanly.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.cutEvent({ at: { event: 1 } }), echo())
 * ```
 */
export function cutEvent(options: EventOptions = {}): Middleware {
  return oneEventFault('cutEvent', options, {
    rewrite: (event) => [{ ...event.timing, raw: event.bytes.subarray(0, Math.ceil(event.bytes.length / 2)) }],
    last: true,
  })
}
