import type { Context } from '../core/context.ts'
import { spelled } from '../core/spelling.ts'
import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'
import type { Match } from '../protocol/generated/match.ts'
import { compileMatch } from './compile-match.ts'
import { promptsOf, subjectOf } from './subject.ts'

/**
 * A predicate over requests, such as a fault's `when`, from its data spelling; true where one of the prompts fits. Throws
 * a `MatchProblem` for a match that cannot work.
 */
export function whenMatches(match: Match): (request: CopilotCompletionRequest, context: Context) => boolean {
  const { clauses } = compileMatch(match)
  const when: ReturnType<typeof whenMatches> = (request, context) =>
    promptsOf(request).some((prompt) => {
      const subject = subjectOf(prompt, request, context)
      return clauses.every((clause) => clause.holds(subject))
    })
  return spelled(when, () => match)
}
