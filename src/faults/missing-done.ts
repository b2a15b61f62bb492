import type { Middleware } from '../core/middleware.ts'
import { oneEventFault } from './one-event-fault.ts'
import type { Selection } from './selection.ts'

/**
 * Ends a stream cleanly without what ends it: `[DONE]`, or a response's `response.completed`, or a message's `message_stop`.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.missingDone(), echo())
 * ```
 */
export function missingDone(selection: Selection = {}): Middleware {
  return oneEventFault('missingDone', selection, { suits: (event) => event.isLast, rewrite: () => [] })
}
