import { isPromiseLike } from './awaitable.ts'
import type { Handler } from './handler.ts'
import { passingOnLeftOver } from './left-over.ts'
import { spelled } from './spelling.ts'

/**
 * Asks the handlers in order; the first that does not answer `undefined` wins.
 *
 * @example
 * ```ts
 * const onCompletion = firstOf(fixtures('./fixtures'), echo())
 * ```
 */
export function firstOf(...handlers: readonly Handler[]): Handler {
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
