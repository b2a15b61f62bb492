import type { Middleware } from '../core/middleware.ts'
import { checkAt } from './at.ts'
import { eventFault } from './event-fault.ts'
import type { EventOptions } from './one-event-fault.ts'
import type { StreamEvent } from './stream-event.ts'

/**
 * Lets two events of a stream change places; `at` names the first of them. What ends the stream stays where it is.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.reorder({ at: { event: 1 } }), echo())
 * ```
 */
export function reorder({ at = { event: 0 }, ...selection }: EventOptions = {}): Middleware {
  checkAt('faults.reorder', at, ['event'])
  return eventFault('reorder', selection, (fire) => {
    let seen = 0
    let held: StreamEvent | undefined
    return {
      event(event) {
        seen += event.count
        if (held === undefined) {
          if (seen !== at.event + 1) return event.frames
          held = event
          return []
        }
        const first = held
        held = undefined
        if (event.isLast) return [...first.frames, ...event.frames]
        fire()
        return [...event.frames, ...first.frames]
      },
      release: () => held?.frames ?? [],
    }
  })
}
