import type { TextTest } from '../match/compile-text.ts'
import type { UnrankedFixture } from './compile-fixture.ts'

/** The more specific kinds first. */
const kinds: Readonly<Record<TextTest['kind'], number>> = { equals: 0, startsWith: 1, endsWith: 1, contains: 2, regex: 3 }
const noPrompt = 4

/**
 * Orders fixtures so that of several that match the first wins: by priority, whether they answer a tool's result, prompt
 * clause, number of clauses; the rest stay in file order. A tool's result comes before the prompt because the prompt is
 * still there when it comes: the fixture that had the tool called would have it called again, for ever.
 */
export function compareFixtures(one: UnrankedFixture, other: UnrankedFixture): number {
  return (
    (other.data.priority ?? 0) - (one.data.priority ?? 0) ||
    Number(answersResult(other)) - Number(answersResult(one)) ||
    kindOf(one) - kindOf(other) ||
    literalLength(other) - literalLength(one) ||
    other.match.clauses.length - one.match.clauses.length
  )
}

function answersResult({ data: { match = {} } }: UnrankedFixture): boolean {
  return match.toolResult !== undefined || match.resultOf !== undefined
}

function kindOf({ match: { prompt } }: UnrankedFixture): number {
  return prompt === undefined ? noPrompt : kinds[prompt.kind]
}

function literalLength({ match: { prompt } }: UnrankedFixture): number {
  return prompt !== undefined && 'literal' in prompt ? prompt.literal.length : 0
}
