import type { Subject } from '../match/subject.ts'
import type { Fixture } from './fixture.ts'
import { byNearness } from './nearness.ts'
import { nearnessInWords } from './nearness-in-words.ts'

/** A miss must not hold up others, so of very many fixtures only the first so many are compared. */
const mostCompared = 1_000
const mostShown = 3

/** Why no fixture answers, in words: those that got furthest, and the first clause that each failed beside what was found. */
export function explainMiss(subject: Subject, fixtures: readonly Fixture[]): string {
  if (fixtures.length === 0) return 'No fixture matches: none is loaded.'
  const compared = fixtures.length > mostCompared ? `the first ${mostCompared} of ${fixtures.length}` : `${fixtures.length}`
  return [
    `No fixture matches this ${subject.endpoint} request. ${fixtures.length === 1 ? 'The only one' : `The nearest of ${compared}`}:`,
    ...byNearness(subject, fixtures.slice(0, mostCompared), mostShown).map((nearness, i) => `${i + 1}. ${nearnessInWords(nearness)}`),
  ].join('\n')
}
