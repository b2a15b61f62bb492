import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

/**
 * Breaks off the JSON of one event in its middle; the event itself, and all after it, are well formed.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.malformedJson({ at: { event: 1 } }), echo())
 * ```
 */
export function malformedJson(options: EventOptions = {}): Middleware {
  return oneEventFault('malformedJson', options, {
    suits: (event) => event.json !== undefined,
    rewrite: (event) => [event.with(event.data.slice(0, Math.ceil(event.data.length / 2)))],
  })
}
