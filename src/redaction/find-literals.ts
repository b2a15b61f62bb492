import type { FindSpans, SecretSpan } from './secret-span.ts'

/** Shorter values stand in texts by accident. */
export const shortestLiteral = 6

/** Finds the very values of secrets that are known, such as the credential this process was started with. */
export function findLiterals(literals: readonly string[]): FindSpans {
  const longestFirst = [...new Set(literals)].sort((a, b) => b.length - a.length)
  return function* (text) {
    const spans: SecretSpan[] = []
    for (const literal of longestFirst) {
      yield text.length
      for (let start = text.indexOf(literal); start !== -1; start = text.indexOf(literal, start + literal.length)) {
        spans.push({ start, end: start + literal.length, rule: 'literal' })
      }
    }
    return spans
  }
}
