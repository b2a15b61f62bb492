import { badHandler } from '../core/bad-handler.ts'
import { checkHandler } from '../core/check-handler.ts'
import type { Handler } from '../core/handler.ts'
import { passingOnLeftOver } from '../core/left-over.ts'
import { spelled } from '../core/spelling.ts'
import { text } from './text.ts'

/**
 * Answers the first request with the first step, the second with the second, and so on, then with nothing: put a handler
 * behind it with `firstOf` for what comes after. A string is a text, a handler answers as it likes; one that answers
 * `undefined` has had its turn all the same.
 *
 * @throws MockCopilotError `BAD_HANDLER` for a step that is neither a text nor a handler, and for none at all
 * @example
 * ```ts
 * const onCompletion = firstOf(sequence('first', 'second'), echo())
 * ```
 */
export function sequence(...steps: readonly (string | Handler)[]): Handler {
  if (steps.length === 0) throw badHandler('sequence', 'it has no steps', "Pass at least one, as in sequence('first', 'second')")
  for (const [index, step] of steps.entries()) {
    if (typeof step !== 'string') checkHandler('sequence', `step ${index + 1}`, step, 'a text or a handler such as echo()')
  }
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
