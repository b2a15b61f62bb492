import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import { type AtEvent, checkAt } from './at.ts'
import { eventFault } from './event-fault.ts'
import type { Selection } from './selection.ts'
import type { StreamEvent } from './stream-event.ts'

export interface EventOptions extends Selection {
  /** After how many events: `{ event: 0 }`, the default, is the first. */
  readonly at?: AtEvent
}

/** What becomes of one event. */
export interface OneEvent {
  /** Where the event at that place does not suit, the next that does is taken. */
  suits?(event: StreamEvent): boolean
  rewrite(event: StreamEvent): Iterable<Frame>
  /** True where nothing follows it. */
  readonly last?: boolean
}

/** A fault on one event of a stream; a stream without a suitable one goes by unharmed. */
export function oneEventFault(
  name: string,
  { at = { event: 0 }, ...selection }: EventOptions,
  { suits, rewrite, last = false }: OneEvent,
): Middleware {
  checkAt(`faults.${name}`, at, ['event'])
  return eventFault(name, selection, (fire) => {
    let seen = 0
    let hit = false
    return {
      get ended() {
        return hit && last
      },
      event(event) {
        const before = seen
        seen += event.count
        if (hit || before < at.event || event.count !== 1 || suits?.(event) === false) return event.frames
        hit = true
        fire()
        return rewrite(event)
      },
    }
  })
}
