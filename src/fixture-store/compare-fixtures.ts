import type { TextTest } from '../match/compile-text.ts'
import type { UnrankedFixture } from './fixture.ts'

type Ranking = Pick<UnrankedFixture, 'data' | 'match'>

/** The more specific kinds first. */
const kinds: Readonly<Record<TextTest['kind'], number>> = { equals: 0, startsWith: 1, endsWith: 1, contains: 2, regex: 3 }
const noPrompt = 4

/**
 * Orders fixtures so that of several that match the first wins: by priority, whether they answer a tool's result, prompt
 * clause, number of clauses; the rest stay in file order. A tool's result comes before the prompt because the prompt is
 * still there when it comes: the fixture that had the tool called would have it called again, for ever.
 */
export function compareFixtures(one: Ranking, other: Ranking): number {
  for (const { compare } of criteria) {
    const difference = compare(one, other)
    if (difference !== 0) return difference
  }
  return 0
}

/** Why one fixture wins over another that matches, too. */
export function whyBefore(one: Ranking, other: Ranking): string {
  return criteria.find(({ compare }) => compare(one, other) !== 0)?.why ?? 'it stands first in its files'
}

interface Criterion {
  readonly compare: (one: Ranking, other: Ranking) => number
  /** What is then true of the one that wins. */
  readonly why: string
}

const criteria: readonly Criterion[] = [
  { compare: (one, other) => (other.data.priority ?? 0) - (one.data.priority ?? 0), why: 'its priority is higher' },
  { compare: (one, other) => Number(answersResult(other)) - Number(answersResult(one)), why: "it answers a tool's result" },
  { compare: (one, other) => kindOf(one) - kindOf(other), why: 'its prompt clause is of a more specific kind' },
  { compare: (one, other) => literalLength(other) - literalLength(one), why: 'its prompt clause names a longer text' },
  { compare: (one, other) => other.match.clauses.length - one.match.clauses.length, why: 'it has more clauses' },
]

function answersResult({ data: { match = {} } }: Ranking): boolean {
  return match.toolResult !== undefined || match.resultOf !== undefined
}

function kindOf({ match: { prompt } }: Ranking): number {
  return prompt === undefined ? noPrompt : kinds[prompt.kind]
}

function literalLength({ match: { prompt } }: Ranking): number {
  return prompt !== undefined && 'literal' in prompt ? prompt.literal.length : 0
}
