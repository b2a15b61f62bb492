import type { AST } from '@eslint-community/regexpp'
import { ambiguousLoop } from './ambiguous-loop.ts'
import { MatchProblem } from './match-problem.ts'
import { type Overlap, overlapIn } from './overlap.ts'
import { parseRegex } from './parse-regex.ts'
import { sharingRepetitions } from './sharing-repetitions.ts'

const repeats = /[*+?{]/

/**
 * Compiles a regular expression that strangers' texts will be searched with. Throws a `MatchProblem` for one that is
 * none, and for one that a hostile text could keep busy for ever. What passes takes at worst a low power of the text's
 * length, which is bounded in its turn.
 */
export function compileRegex(path: string, source: string, flags = ''): RegExp {
  try {
    const regex = new RegExp(source, flags)
    if (repeats.test(source)) refuseSlow(path, parseRegex(regex), overlapIn(regex))
    return regex
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new MatchProblem(path, `is not a regular expression: ${error.message}`, 'Mend it; JSON wants each backslash twice.')
  }
}

function refuseSlow(path: string, pattern: AST.Pattern, overlap: Overlap): void {
  const loop = ambiguousLoop(pattern, overlap)
  if (loop !== undefined) {
    throw new MatchProblem(
      path,
      `can take exponential time: ${loop} reads some texts in more than one way`,
      'Let each character decide how to go on: a+ for (a+)+, [ab]+ for (a|ab)+.',
    )
  }
  const shared = sharingRepetitions(pattern, overlap)
  if (shared !== undefined) {
    throw new MatchProblem(
      path,
      `can take very long: ${[...new Set(shared)].join(' and ')} can share one text in too many ways`,
      'Leave out a leading .* (a regex is found anywhere in the text), make one repetition of several, or let each exclude what follows it.',
    )
  }
}
