import { MockCopilotError } from '../../core/errors.ts'
import type { Clause } from '../../match/clause.ts'
import { compileMatch } from '../../match/compile-match.ts'
import { MatchProblem } from '../../match/match-problem.ts'
import { type WithRegExp, withoutRegExp } from '../../match/without-reg-exp.ts'
import type { Match } from '../../protocol/generated/match.ts'
import { validate } from '../../protocol/generated/validate-match.ts'
import { problemOf } from '../../protocol/problem.ts'

/** A fixture's `match`, in which a regular expression may also stand as itself. */
export type CompletionMatch = { readonly [Clause in keyof Match]?: WithRegExp<Match[Clause]> }

/** The clauses that a completion must hold. Throws `BAD_QUERY` for a match that cannot be. */
export function clausesOf(match: CompletionMatch): readonly Clause[] {
  const plain = withoutRegExp(match)
  if (!validate(plain)) {
    const { path, reason } = problemOf(validate.errors)
    throw badMatch(`${path || 'the match'} ${reason}`)
  }
  try {
    return compileMatch(plain as Match).clauses
  } catch (error) {
    throw error instanceof MatchProblem ? badMatch(`${error.path} ${error.reason}`, error) : error
  }
}

function badMatch(reason: string, cause?: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_QUERY',
    `Failed to look for completions: ${reason}. Write it as a fixture's match; status, complete, cancelled, answeredBy, fault, body and times may stand beside it.`,
    { cause },
  )
}
