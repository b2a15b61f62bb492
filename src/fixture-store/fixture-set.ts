import type { State } from '../core/state.ts'
import type { Subject } from '../match/subject.ts'
import { compareFixtures } from './compare-fixtures.ts'
import type { UnrankedFixture } from './compile-fixture.ts'
import { explainMiss } from './explain-miss.ts'
import type { Fixture } from './fixture.ts'
import { buildSearch } from './search/build-search.ts'
import type { Search } from './search/search.ts'
import { type Shadow, shadowedFixtures } from './shadowed-fixtures.ts'

/** How often each fixture has answered, kept by the proxy. */
type Uses = Map<Fixture, number>

/** Fixtures that were loaded together. It never changes; what they have answered is kept in each proxy's state. */
export class FixtureSet {
  /** The first of those that match wins. */
  readonly fixtures: readonly Fixture[]
  readonly #search: Search

  constructor(fixtures: readonly UnrankedFixture[]) {
    this.fixtures = fixtures.toSorted(compareFixtures).map((fixture, rank) => ({ ...fixture, rank }))
    this.#search = buildSearch(
      this.fixtures.map(({ rank, data, match }) => ({
        rank,
        clauses: match.clauses,
        prompt: match.prompt,
        suffix: match.suffix,
        languages: data.match?.language === undefined ? undefined : [data.match.language].flat(),
      })),
    )
  }

  /** The fixture that answers this prompt, counted as used; `undefined` where none does. */
  take(subject: Subject, state: State): Fixture | undefined {
    const uses = this.#uses(state)
    const rank = this.#search.find(subject, this.fixtures.length, (candidate) => this.#isLeft(candidate, uses))
    const fixture = this.fixtures[rank]
    if (fixture !== undefined) uses.set(fixture, (uses.get(fixture) ?? 0) + 1)
    return fixture
  }

  /** Takes back that a fixture was used, where nothing came of it. */
  giveBack(fixture: Fixture, state: State): void {
    const uses = this.#uses(state)
    const left = (uses.get(fixture) ?? 0) - 1
    if (left > 0) uses.set(fixture, left)
    else uses.delete(fixture)
  }

  /** Why no fixture answers this prompt: the nearest ones, and what each asks for that the request does not have. */
  explain(subject: Subject): string {
    return explainMiss(subject, this.fixtures)
  }

  /** Fixtures that have not answered since the proxy was started or reset. */
  unused(state: State): Fixture[] {
    const uses = this.#uses(state)
    return this.fixtures.filter((fixture) => !uses.has(fixture))
  }

  /** Fixtures that can never win, each with one that always wins against it. */
  shadowed(): Shadow[] {
    return shadowedFixtures(this.fixtures, this.#search)
  }

  #isLeft(rank: number, uses: Uses): boolean {
    const fixture = this.fixtures[rank] as Fixture
    return fixture.data.times === undefined || (uses.get(fixture) ?? 0) < fixture.data.times
  }

  #uses(state: State): Uses {
    return state.get<Uses>(this, () => new Map())
  }
}
