import type { Middleware } from '../core/middleware.ts'
import { EventFrames, type EventRewriter } from './event-frames.ts'
import type { Fire } from './rewriting-fault.ts'
import type { Selection } from './selection.ts'
import { streamFault } from './stream-fault.ts'

/** A fault on the events of a stream, whole ones at a time. */
export function eventFault(name: string, selection: Selection, start: (fire: Fire) => EventRewriter): Middleware {
  return streamFault(name, selection, (fire) => new EventFrames(start(fire)))
}
