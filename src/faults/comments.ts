import { checkText } from '../core/check-text.ts'
import type { Middleware } from '../core/middleware.ts'
import { eventFault } from './event-fault.ts'
import type { Selection } from './selection.ts'

export interface CommentsOptions extends Selection {
  /** What stands in each comment; `keep-alive` by default. */
  readonly text?: string
}

/**
 * Puts a comment, as servers send to keep a connection alive, before every event of a stream.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.comments({ text: 'ping' }), echo())
 * ```
 */
export function comments({ text = 'keep-alive', ...selection }: CommentsOptions = {}): Middleware {
  checkText('faults.comments', 'text', text)
  return eventFault('comments', selection, (fire) => {
    fire()
    return { event: (event) => [{ comment: text }, ...event.frames] }
  })
}
