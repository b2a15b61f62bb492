import type { Clause } from '../../match/clause.ts'
import type { Subject } from '../../match/subject.ts'
import type { Item, Search, Usable } from './search.ts'

/** Asks items one after the other, the best first: for few, and for those that nothing tells apart beforehand. */
export function rankedList(items: readonly Item[]): Search {
  const [only] = items
  if (only !== undefined && items.length === 1) return new One(only)
  return new RankedList(items.toSorted((one, other) => one.rank - other.rank))
}

class RankedList implements Search {
  readonly best: number
  readonly #items: readonly Item[]

  constructor(items: readonly Item[]) {
    this.#items = items
    this.best = items[0]?.rank ?? Number.POSITIVE_INFINITY
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    for (const { rank, clauses } of this.#items) {
      if (rank >= limit) return limit
      if (clauses.every((clause) => clause.holds(subject)) && usable(rank)) return rank
    }
    return limit
  }
}

/** Most literals lead to a single fixture; with many of them each object less to follow counts. */
class One implements Search {
  readonly best: number
  readonly #clauses: readonly Clause[]

  constructor({ rank, clauses }: Item) {
    this.best = rank
    this.#clauses = clauses
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    if (this.best >= limit) return limit
    for (const clause of this.#clauses) if (!clause.holds(subject)) return limit
    return usable(this.best) ? this.best : limit
  }
}
