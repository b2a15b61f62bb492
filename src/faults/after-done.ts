import type { Middleware } from '../core/middleware.ts'
import { eventFault } from './event-fault.ts'
import type { Selection } from './selection.ts'
import type { StreamEvent } from './stream-event.ts'

/**
 * Sends a stream's last delta again after its `[DONE]`.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.afterDone(), echo())
 * ```
 */
export function afterDone(selection: Selection = {}): Middleware {
  return eventFault('afterDone', selection, (fire) => {
    let last: StreamEvent | undefined
    return {
      event(event) {
        if (!event.isDone) last = event
        if (!event.isDone || last === undefined) return event.frames
        fire()
        return [...event.frames, last.again()]
      },
    }
  })
}
