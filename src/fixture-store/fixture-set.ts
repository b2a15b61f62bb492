import type { LeftOver } from '../core/left-over.ts'
import type { State } from '../core/state.ts'
import type { Subject } from '../match/subject.ts'
import { compareFixtures } from './compare-fixtures.ts'
import { described } from './described.ts'
import { explainMiss } from './explain-miss.ts'
import { Fixture, type UnrankedFixture } from './fixture.ts'
import { buildSearch } from './search/build-search.ts'
import { RememberedMatches } from './search/remembered-matches.ts'
import type { Search } from './search/search.ts'
import { type Shadow, shadowedFixtures } from './shadowed-fixtures.ts'

/** How often each fixture has answered, by rank; kept by the proxy. */
type Uses = Uint32Array

const mostCounted = 2 ** 32 - 2
const unlimited = mostCounted + 1

/** Fixtures that were loaded together. It never changes; what they have answered is kept in each proxy's state. */
export class FixtureSet {
  /** The first of those that match wins. */
  readonly fixtures: readonly Fixture[]
  readonly #search: Search
  readonly #remembered: RememberedMatches | undefined
  /** How often each may answer, by rank. */
  readonly #times: Uint32Array
  readonly #none = (): Uses => new Uint32Array(this.fixtures.length)

  constructor(fixtures: readonly UnrankedFixture[]) {
    this.fixtures = fixtures.toSorted(compareFixtures).map((fixture, rank) => new Fixture(fixture, rank))
    this.#times = Uint32Array.from(this.fixtures, ({ data }) => data.times ?? unlimited)
    this.#search = buildSearch(
      this.fixtures.map(({ rank, data, match }) => ({
        rank,
        clauses: match.clauses,
        prompt: match.prompt,
        suffix: match.suffix,
        languages: data.match?.language === undefined ? undefined : [data.match.language].flat(),
      })),
    )
    const count = this.fixtures.length
    const clauses = new Set(this.fixtures.flatMap(({ match }) => match.clauses.map(({ name }) => name)))
    this.#remembered = RememberedMatches.areWorthIt(count, clauses) ? new RememberedMatches(this.#search, count) : undefined
  }

  /** The fixture that answers this prompt, counted as used; `undefined` where none does. */
  take(subject: Subject, state: State): Fixture | undefined {
    const uses = this.#uses(state)
    const times = this.#times
    const best = this.#remembered?.best(subject)
    const isDecided = best !== undefined && (best === times.length || isUnder(uses, times, best))
    const rank = isDecided ? best : this.#firstUsable(subject, uses)
    if (rank === times.length) return undefined
    uses[rank] = Math.min((uses[rank] as number) + 1, mostCounted)
    return this.fixtures[rank]
  }

  /** Takes back that a fixture was used, where nothing came of it. */
  giveBack({ rank }: Fixture, state: State): void {
    const uses = this.#uses(state)
    uses[rank] = Math.max(0, (uses[rank] as number) - 1)
  }

  /** Why no fixture answers this prompt: the nearest ones, and what each asks for that the request does not have. */
  explain(subject: Subject): string {
    return explainMiss(subject, this.fixtures)
  }

  /** Fixtures that have not answered since the proxy was made or reset. */
  unused(state: State): Fixture[] {
    const uses = this.#uses(state)
    return this.fixtures.filter(({ rank }) => uses[rank] === 0)
  }

  /** Fixtures that may answer so many times and have not done so since the proxy was made or reset. */
  leftOver(state: State): LeftOver[] {
    const uses = this.#uses(state)
    return this.fixtures.flatMap((fixture) => {
      const { times } = fixture.data
      const used = uses[fixture.rank] as number
      return times === undefined || used >= times ? [] : [{ fixture: described(fixture), times, used }]
    })
  }

  /** Fixtures that can never win, each with one that always wins against it. */
  shadowed(): Shadow[] {
    return shadowedFixtures(this.fixtures, this.#search)
  }

  #firstUsable(subject: Subject, uses: Uses): number {
    const times = this.#times
    return this.#search.find(subject, times.length, (rank) => isUnder(uses, times, rank))
  }

  #uses(state: State): Uses {
    return state.get<Uses>(this, this.#none)
  }
}

function isUnder(uses: Uses, times: Uint32Array, rank: number): boolean {
  return (uses[rank] as number) < (times[rank] as number)
}
