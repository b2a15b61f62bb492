import type { Match, TextMatch } from '../protocol/generated/match.ts'
import { redactHeader } from '../redaction/redact-header.ts'
import { chatClauses } from './chat-clauses.ts'
import type { Clause, Comparison } from './clause.ts'
import { compareText } from './compare-text.ts'
import { compileGlob } from './compile-glob.ts'
import { type Cursor, compileText, holds, type TextTest } from './compile-text.ts'
import { foundInstead } from './found-instead.ts'
import { MatchProblem } from './match-problem.ts'
import { quoted } from './quoted.ts'
import type { Subject } from './subject.ts'

/** A match, ready to be asked. */
export interface CompiledMatch {
  /** All of them must hold; the cheap ones come first. */
  readonly clauses: readonly Clause[]
  readonly prompt: TextTest | undefined
  readonly suffix: TextTest | undefined
}

type Find = (subject: Subject) => string | undefined

/** Throws a `MatchProblem` for a match that fits its schema and yet cannot work. */
export function compileMatch(match: Match): CompiledMatch {
  const prompt = match.prompt === undefined ? undefined : compileText('prompt', match.prompt)
  const suffix = match.suffix === undefined ? undefined : compileText('suffix', match.suffix)
  const clauses: Clause[] = []
  if (match.endpoint !== undefined) clauses.push(oneOf('endpoint', [match.endpoint], ({ endpoint }) => endpoint))
  if (match.language !== undefined) clauses.push(oneOf('language', [match.language].flat(), ({ language }) => language))
  if (match.model !== undefined) clauses.push(glob('model', match.model, ({ model }) => model))
  if (match.path !== undefined) clauses.push(glob('path', match.path, ({ path }) => path))
  for (const [name, wanted] of Object.entries(match.headers ?? {})) clauses.push(header(name, wanted as TextMatch))
  clauses.push(...chatClauses(match))
  if (suffix !== undefined) clauses.push(text('suffix', suffix, 'atStart', (subject) => subject.suffix))
  if (prompt !== undefined) clauses.push(text('prompt', prompt, 'atEnd', (subject) => subject.prompt))
  return { clauses, prompt, suffix }
}

function oneOf(name: string, values: readonly string[], find: Find): Clause {
  if (values.length === 0) throw new MatchProblem(name, 'is an empty list, which fits nothing', 'Name at least one, or leave it out.')
  const set = new Set<string | undefined>(values)
  const wanted = (): string => values.map(quoted).join(' or ')
  return {
    name,
    holds: (subject) => set.has(find(subject)),
    compare: (subject) => ({ wanted: wanted(), found: quoted(find(subject)), closeness: 0 }),
  }
}

function glob(name: string, pattern: string, find: Find): Clause {
  const fits = compileGlob(name, pattern)
  return {
    name,
    holds(subject) {
      const value = find(subject)
      return value !== undefined && fits(value)
    },
    compare: (subject) => ({ wanted: `glob ${quoted(pattern)}`, found: quoted(find(subject)), closeness: 0 }),
  }
}

function header(name: string, wanted: TextMatch): Clause {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) {
    throw new MatchProblem(`headers.${name}`, 'is not the name of a header', 'Use letters, digits and hyphens.')
  }
  const clause = text(`headers.${name}`, compileText(`headers.${name}`, wanted), 'atStart', (subject) => subject.header(name))
  return { ...clause, compare: (subject) => withoutSecret(clause.compare(subject), name, subject.header(name)) }
}

function text(name: string, test: TextTest, cursor: Cursor, find: Find): Clause {
  return {
    name,
    holds(subject) {
      const value = find(subject)
      return value !== undefined && holds(test, value, cursor)
    },
    compare(subject) {
      const value = find(subject)
      const comparison = compareText(test, value ?? '', cursor)
      return value === undefined ? foundInstead(comparison, quoted(undefined)) : comparison
    },
  }
}

/** What is compared ends up in logs and in a 404; a credential must not. */
function withoutSecret(comparison: Comparison, name: string, value: string | undefined): Comparison {
  if (value === undefined) return comparison
  const shown = redactHeader(name.toLowerCase(), value)
  return shown === value ? comparison : foundInstead(comparison, JSON.stringify(shown))
}
