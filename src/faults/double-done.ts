import type { Middleware } from '../core/middleware.ts'
import { oneEventFault } from './one-event-fault.ts'
import type { Selection } from './selection.ts'

/**
 * Sends what ends a stream twice: `[DONE]`, or a response's `response.completed`, or a message's `message_stop`.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.doubleDone(), echo())
 * ```
 */
export function doubleDone(selection: Selection = {}): Middleware {
  return oneEventFault('doubleDone', selection, {
    suits: (event) => event.isLast,
    rewrite: (event) => [...event.frames, event.again()],
  })
}
