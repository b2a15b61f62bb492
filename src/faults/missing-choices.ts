import type { Middleware } from '../core/middleware.ts'
import { type EventOptions, oneEventFault } from './one-event-fault.ts'

/**
 * Leaves `choices` out of one event. Responses and messages have none, and go by unharmed.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.missingChoices(), echo())
 * ```
 */
export function missingChoices(options: EventOptions = {}): Middleware {
  return oneEventFault('missingChoices', options, {
    suits: (event) => event.json?.choices !== undefined,
    rewrite(event) {
      const { choices: _, ...others } = { ...event.json }
      return [event.with(others)]
    },
  })
}
