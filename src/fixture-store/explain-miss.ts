import type { Clause, Comparison } from '../match/clause.ts'
import type { Subject } from '../match/subject.ts'
import type { Fixture } from './fixture.ts'

interface NearMiss {
  readonly fixture: Fixture
  /** How many clauses hold before the first that fails. */
  readonly held: number
  /** The first clause that fails; `undefined` for a fixture that matches and is used up. */
  readonly failed: Clause | undefined
}

/** A miss must not hold up others, so of very many fixtures only the first so many are compared. */
const mostCompared = 1_000
const mostShown = 3

/** Why no fixture answers, in words: those that got furthest, and the first clause that each failed beside what was found. */
export function explainMiss(subject: Subject, fixtures: readonly Fixture[]): string {
  if (fixtures.length === 0) return 'No fixture matches: none is loaded.'
  const misses = fixtures.slice(0, mostCompared).map((fixture) => missOf(fixture, subject))
  const compared = fixtures.length > mostCompared ? `the first ${mostCompared} of ${fixtures.length}` : `${fixtures.length}`
  return [
    `No fixture matches this ${subject.endpoint} request. The nearest of ${compared}:`,
    ...nearest(misses, subject).map((miss, i) => `${i + 1}. ${miss}`),
  ].join('\n')
}

function missOf(fixture: Fixture, subject: Subject): NearMiss {
  const { clauses } = fixture.match
  const failing = clauses.findIndex((clause) => !clause.holds(subject))
  const held = failing === -1 ? clauses.length : failing
  return { fixture, held, failed: clauses[held] }
}

/** Those with the fewest clauses left to hold; among them those whose failed clause comes closest. */
function nearest(misses: readonly NearMiss[], subject: Subject): string[] {
  const left = ({ fixture, held }: NearMiss): number => fixture.match.clauses.length - held
  const furthest = misses.toSorted((one, other) => left(one) - left(other) || other.held - one.held)
  const last = left(furthest[mostShown - 1] ?? (furthest.at(-1) as NearMiss))
  return furthest
    .filter((miss) => left(miss) <= last)
    .map((miss) => ({ miss, comparison: miss.failed?.compare(subject) }))
    .sort((one, other) => left(one.miss) - left(other.miss) || (other.comparison?.closeness ?? 0) - (one.comparison?.closeness ?? 0))
    .slice(0, mostShown)
    .map(({ miss, comparison }) => inWords(miss, comparison))
}

function inWords({ fixture, held, failed }: NearMiss, comparison: Comparison | undefined): string {
  const { name, place, match, data } = fixture
  const title = data.name === undefined ? name : `${name} (${place.file}: ${place.path})`
  if (failed === undefined || comparison === undefined) return `${title} matches, but its times (${data.times}) are used up.`
  return [
    `${title}: ${held} of ${match.clauses.length} clauses hold, then ${failed.name} fails.`,
    `   wanted ${comparison.wanted}`,
    `   found  ${comparison.found}`,
  ].join('\n')
}
