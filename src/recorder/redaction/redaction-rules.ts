import { MockCopilotError } from '../../core/errors.ts'
import { compileRegex } from '../../match/compile-regex.ts'
import { MatchProblem } from '../../match/match-problem.ts'
import { findLiterals, shortestLiteral } from '../../redaction/find-literals.ts'
import { findShapes } from '../../redaction/find-shapes.ts'
import type { FindSpans } from '../../redaction/secret-span.ts'
import { searchInWindows, windowLength } from './search-in-windows.ts'

/** A rule of a user's own. Its secrets are at most 1,024 characters long. */
export interface RedactionRule {
  /** Stands in the placeholder: small letters, digits and hyphens. */
  readonly name: string
  /** What the secret looks like; all that it matches is taken out. Or a function that gives, for a text, where each secret begins and ends. */
  readonly find: RegExp | string | ((text: string) => Iterable<readonly [start: number, end: number]>)
}

export interface RedactionOptions {
  /** Rules beside those that are built in. */
  readonly rules?: readonly RedactionRule[] | undefined
  /** Values that must not be written wherever they stand, at least six characters each. */
  readonly literals?: readonly string[] | undefined
  /** The names of environment variables whose values must not be written. */
  readonly variables?: readonly string[] | undefined
}

/** What finds secrets in a text; the rules that are built in come first. */
export type RedactionRules = readonly FindSpans[]

/** Throws `BAD_CONFIG` for a rule that has no usable name, a regular expression that can take very long, or a value that is too short to be told from any text. */
export function redactionRules(options: RedactionOptions = {}, environment: NodeJS.ProcessEnv = {}): RedactionRules {
  const literals = [...(options.literals ?? [])]
  for (const name of options.variables ?? []) {
    const value = environment[name]
    if (value !== undefined && value !== '') literals.push(value)
  }
  if (literals.some(({ length }) => length < shortestLiteral)) {
    throw bad(
      `a secret value has fewer than ${shortestLiteral} characters and would be found everywhere`,
      'Name secrets that are long enough.',
    )
  }
  return [findShapes, ...(literals.length > 0 ? [findLiterals(literals)] : []), ...(options.rules ?? []).map(compile)]
}

function compile({ name, find }: RedactionRule): FindSpans {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || name.length > 64) {
    throw bad(`${JSON.stringify(name)} is no name of a rule`, 'Use small letters, digits and hyphens.')
  }
  const matches = typeof find === 'function' ? find : searchInWindows(safe(name, find))
  return function* (text) {
    const spans = Array.from(matches(text), ([start, end]) => ({ start, end, rule: name }))
    yield text.length
    return spans
      .filter(({ start, end }) => start >= 0 && start < end && end <= text.length && !text.slice(start, end).includes('<redacted:'))
      .sort((a, b) => a.start - b.start)
  }
}

function safe(name: string, find: RegExp | string): RegExp {
  const [source, flags] = typeof find === 'string' ? [find, ''] : [find.source, find.flags.replace(/[gyd]/g, '')]
  try {
    return compileRegex(`the rule ${name}`, source, `${flags}g`, windowLength).regex
  } catch (error) {
    if (error instanceof MatchProblem) throw bad(`${error.path} ${error.reason}`, error.advice)
    throw error
  }
}

function bad(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to read the rules of redaction: ${reason}. ${advice}`)
}
