import type { Middleware } from '../core/middleware.ts'
import { eventFault } from './event-fault.ts'
import type { Selection } from './selection.ts'
import type { StreamEvent } from './stream-event.ts'

/**
 * Sends a stream's last delta again after what ends it: `[DONE]`, or a response's `response.completed`, or a message's
 * `message_stop`.
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
        if (isDelta(event)) last = event
        if (!event.isLast || last === undefined) return event.frames
        fire()
        return [...event.frames, last.again()]
      },
    }
  })
}

/** Where events have types, only some of them carry text. */
function isDelta({ isLast, type }: StreamEvent): boolean {
  return !isLast && (type === undefined || type.endsWith('.delta') || type === 'content_block_delta')
}
