import type { Clause, Comparison } from '../match/clause.ts'
import type { Subject } from '../match/subject.ts'
import type { Fixture } from './fixture.ts'

/** How far one fixture got with a request. */
export interface Nearness {
  readonly fixture: Fixture
  /** How many clauses hold before the first that fails. */
  readonly held: number
  /** The first clause that fails; `undefined` for a fixture that matches. */
  readonly failed: Clause | undefined
  /** Of that clause: what it asks for and what the request has. */
  readonly comparison: Comparison | undefined
}

type Asked = Omit<Nearness, 'comparison'>

/**
 * Fixtures by how far they got: those with the fewest clauses left to hold first; among them those whose failed clause comes
 * closest, and then those that rank first.
 *
 * @param most - how many are wanted; only their texts are compared, and those of fixtures that got as far
 */
export function byNearness(subject: Subject, fixtures: readonly Fixture[], most: number): Nearness[] {
  const furthest = fixtures.map((fixture) => asked(fixture, subject)).sort((one, other) => left(one) - left(other) || other.held - one.held)
  const last = furthest[Math.min(most, furthest.length) - 1]
  if (last === undefined) return []
  return furthest
    .filter((each) => left(each) <= left(last))
    .map((each): Nearness => ({ ...each, comparison: each.failed?.compare(subject) }))
    .sort((one, other) => left(one) - left(other) || closeness(other) - closeness(one))
    .slice(0, most)
}

function asked(fixture: Fixture, subject: Subject): Asked {
  const { clauses } = fixture.match
  const failing = clauses.findIndex((clause) => !clause.holds(subject))
  const held = failing === -1 ? clauses.length : failing
  return { fixture, held, failed: clauses[held] }
}

function left({ fixture, held }: Asked): number {
  return fixture.match.clauses.length - held
}

function closeness({ comparison }: Nearness): number {
  return comparison?.closeness ?? 1
}
