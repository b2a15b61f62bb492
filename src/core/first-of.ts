import { isPromiseLike } from './awaitable.ts'
import { badHandler } from './bad-handler.ts'
import { checkHandler } from './check-handler.ts'
import type { Handler } from './handler.ts'
import { passingOnLeftOver } from './left-over.ts'
import { spelled } from './spelling.ts'

/**
 * Asks the handlers in order; the first that does not answer `undefined` wins.
 *
 * @throws MockCopilotError `BAD_HANDLER` for a part that is no handler, and for none at all
 * @example
 * ```ts
 * const onCompletion = firstOf(fixtures('./fixtures'), echo())
 * ```
 */
export function firstOf(...handlers: readonly Handler[]): Handler {
  if (handlers.length === 0)
    throw badHandler('firstOf', 'it has no handlers', "Pass at least one, as in firstOf(fixtures('./fixtures'), echo())")
  for (const [index, handler] of handlers.entries()) checkHandler('firstOf', `handler ${index + 1}`, handler)
  const askFrom = (index: number): Handler =>
    function firstOf(request, context) {
      for (let i = index; i < handlers.length; i++) {
        const answer = handlers[i]?.(request, context)
        if (isPromiseLike(answer)) return answer.then((late) => late ?? askFrom(i + 1)(request, context))
        if (answer !== undefined) return answer
      }
      return undefined
    }
  return passingOnLeftOver(
    spelled(askFrom(0), () => ({ kind: 'firstOf', handlers })),
    handlers,
  )
}
