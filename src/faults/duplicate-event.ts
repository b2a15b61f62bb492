import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

/**
 * Sends one event twice.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.duplicateEvent({ at: { event: 1 } }), echo())
 * ```
 */
export function duplicateEvent(options: EventOptions = {}): Middleware {
  return oneEventFault('duplicateEvent', options, { rewrite: (event) => [...event.frames, event.again()] })
}
