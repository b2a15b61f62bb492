import type { TextMatch } from '../protocol/generated/match.ts'
import { compileRegex } from './compile-regex.ts'

/** A compiled text clause. */
export type TextTest = LiteralTest | RegexTest

export interface LiteralTest {
  readonly kind: 'equals' | 'startsWith' | 'endsWith' | 'contains'
  readonly literal: string
}

export interface RegexTest {
  readonly kind: 'regex'
  readonly regex: RegExp
}

/** A regular expression sees no more of a text than this, so that none that was let in takes long. */
const longestSubject = 8_192

/** Which end of a text a cursor stands at: regular expressions are tried on what is near it. */
export type Cursor = 'atStart' | 'atEnd'

/** Throws a `MatchProblem` for a regular expression that is none or could hold the server. */
export function compileText(path: string, match: TextMatch): TextTest {
  if (typeof match === 'string') return { kind: 'equals', literal: match }
  if ('regex' in match) return { kind: 'regex', regex: compileRegex(`${path}.regex`, match.regex, match.flags) }
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
      return test.regex.test(nearCursor(text, cursor))
  }
}

/** The part of a text that regular expressions see. */
function nearCursor(text: string, cursor: Cursor): string {
  if (text.length <= longestSubject) return text
  return cursor === 'atEnd' ? text.slice(-longestSubject) : text.slice(0, longestSubject)
}
