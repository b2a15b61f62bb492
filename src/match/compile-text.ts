import type { TextMatch } from '../protocol/generated/match.ts'
import { compileRegex, type SafeRegex } from './compile-regex.ts'

/** A compiled text clause. */
export type TextTest = LiteralTest | RegexTest

export interface LiteralTest {
  readonly kind: 'equals' | 'startsWith' | 'endsWith' | 'contains'
  readonly literal: string
}

export interface RegexTest extends SafeRegex {
  readonly kind: 'regex'
}

/** Which end of a text a cursor stands at: regular expressions are tried on what is near it. */
export type Cursor = 'atStart' | 'atEnd'

/** Throws a `MatchProblem` for a regular expression that is none or could hold the server. */
export function compileText(path: string, match: TextMatch): TextTest {
  if (typeof match === 'string') return { kind: 'equals', literal: match }
  if ('regex' in match) return { kind: 'regex', ...compileRegex(`${path}.regex`, match.regex, match.flags) }
  const [kind, literal] = Object.entries(match)[0] as [LiteralTest['kind'], string]
  return { kind, literal }
}

export function holds(test: TextTest, text: string, cursor: Cursor): boolean {
  switch (test.kind) {
    case 'equals':
      return text === test.literal
    case 'startsWith':
      return text.startsWith(test.literal)
    case 'endsWith':
      return text.endsWith(test.literal)
    case 'contains':
      return text.includes(test.literal)
    case 'regex':
      return test.regex.test(nearCursor(text, cursor, test.longest))
  }
}

/** The part of a text that regular expressions see. */
function nearCursor(text: string, cursor: Cursor, longest: number): string {
  if (text.length <= longest) return text
  return cursor === 'atEnd' ? text.slice(-longest) : text.slice(0, longest)
}
