import type { Handler } from '../core/handler.ts'
import { passingOnLeftOver } from '../core/left-over.ts'
import { spelled } from '../core/spelling.ts'
import { text } from './text.ts'

/**
 * Answers the first request with the first step, the second with the second, and so on, then with nothing: put a handler
 * behind it with `firstOf` for what comes after. A string is a text, a handler answers as it likes; one that answers
 * `undefined` has had its turn all the same.
 *
 * @example
 * ```ts
 * const onCompletion = firstOf(sequence('first', 'second'), echo())
 * ```
 */
export function sequence(...steps: readonly (string | Handler)[]): Handler {
  const answers = steps.map((step): Handler => (typeof step === 'string' ? text(step) : step))
  const handler: Handler = function sequence(request, context) {
    const turn = context.state.get(answers, () => ({ next: 0 }))
    return answers[turn.next++]?.(request, context)
  }
  return passingOnLeftOver(
    spelled(handler, () => ({ kind: 'sequence', steps })),
    answers,
  )
}
