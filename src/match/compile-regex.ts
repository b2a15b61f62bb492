import { ambiguousLoop } from './ambiguous-loop.ts'
import { CharSets } from './char-sets.ts'
import { stepsOf } from './growth.ts'
import { MatchProblem } from './match-problem.ts'
import { parseRegex } from './parse-regex.ts'
import { searchCost } from './search-cost.ts'

export interface SafeRegex {
  readonly regex: RegExp
  /** A text of so many characters, whatever they are, is searched in a tenth of a second or so. Longer ones must be cut. */
  readonly longest: number
}

const repeats = /[*+?{]/
/** What is looked at where nothing speaks against it. */
const longestSubject = 8_192
/** A regular expression that may see no more than this is of no use. */
const shortestSubject = 512
/** Of a part that is blamed. */
const longestShown = 100
/** One takes one or two nanoseconds. */
const mostSteps = 60_000_000

/**
 * Compiles a regular expression that strangers' texts will be searched with. Throws a `MatchProblem` for one that is
 * none, for one that can take exponential time, and for one that would take too long for texts of `least` characters.
 */
export function compileRegex(path: string, source: string, flags = '', least = shortestSubject): SafeRegex {
  try {
    const regex = new RegExp(source, flags)
    return { regex, longest: repeats.test(source) ? longestFor(path, regex, least) : longestSubject }
  } catch (error) {
    if (error instanceof RangeError) throw new MatchProblem(path, 'is nested too deeply', 'Nest fewer groups.')
    if (!(error instanceof SyntaxError)) throw error
    throw new MatchProblem(path, `is not a regular expression: ${error.message}`, 'Mend it; JSON wants each backslash twice.')
  }
}

function longestFor(path: string, regex: RegExp, least: number): number {
  const pattern = parseRegex(regex)
  const sets = new CharSets(pattern, regex)
  const loop = ambiguousLoop(pattern, sets)
  if (loop !== undefined) {
    throw new MatchProblem(
      path,
      `can take exponential time: ${shortened(loop)} reads some texts in more than one way`,
      'Let each character decide how to go on: a+ for (a+)+, [ab]+ for (a|ab)+.',
    )
  }
  const { growth, blamed } = searchCost(pattern, regex, sets)
  let [longest, tooLong] = [0, longestSubject + 1]
  while (tooLong - longest > 1) {
    const length = (longest + tooLong) >> 1
    if (stepsOf(growth, length) <= mostSteps) longest = length
    else tooLong = length
  }
  if (longest < longestSubject) regex.test('') // V8 compiles to machine code what it has run once; its interpreter takes ten times as long.
  if (longest < least) {
    const parts = blamed.length === 0 ? 'it' : [...new Set(blamed)].map(shortened).join(' and ')
    throw new MatchProblem(
      path,
      `can take very long: ${parts} can share one text in too many ways with what follows`,
      'Leave out a leading .* (a regex is found anywhere in the text), make one repetition of several, or let each exclude what follows it.',
    )
  }
  return longest
}

function shortened(part: string): string {
  return part.length <= longestShown ? part : `${part.slice(0, longestShown)}...`
}
