import type { Subject } from '../match/subject.ts'
import { whyBefore } from './compare-fixtures.ts'
import type { Fixture } from './fixture.ts'
import type { FixtureSet } from './fixture-set.ts'
import { byNearness, type Nearness } from './nearness.ts'

/** What a set of fixtures makes of one prompt. */
export interface Explanation {
  readonly endpoint: string
  /** The fixture that answers, while its `times` last. */
  readonly winner: Fixture | undefined
  /** Fixtures that match, too, each with why the winner comes before it; in the order in which they would answer. */
  readonly losers: readonly Loser[]
  /** All fixtures that do not match, the nearest first. */
  readonly misses: readonly Nearness[]
}

export interface Loser {
  readonly fixture: Fixture
  /** Such as `its prompt clause names a longer text`, said of the winner. */
  readonly because: string
}

/** Holds every fixture against one prompt, whatever that takes: which wins and why, and how far each of the others got. */
export function explained(subject: Subject, { fixtures }: FixtureSet): Explanation {
  const all = byNearness(subject, fixtures, fixtures.length)
  const [winner, ...others] = all
    .filter(({ failed }) => failed === undefined)
    .map(({ fixture }) => fixture)
    .sort((one, other) => one.rank - other.rank)
  return {
    endpoint: subject.endpoint,
    winner,
    losers: winner === undefined ? [] : others.map((fixture) => ({ fixture, because: whyBefore(winner, fixture) })),
    misses: all.filter(({ failed }) => failed !== undefined),
  }
}
