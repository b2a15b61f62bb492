import type { Subject } from '../../match/subject.ts'
import type { Item, Search, Usable } from './search.ts'

/** Asks one after the other, the best first: for few, and for those that nothing tells apart beforehand. */
export class RankedList implements Search {
  readonly best: number
  readonly #items: readonly Item[]

  constructor(items: readonly Item[]) {
    this.#items = items.toSorted((one, other) => one.rank - other.rank)
    this.best = this.#items[0]?.rank ?? Number.POSITIVE_INFINITY
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    for (const { rank, clauses } of this.#items) {
      if (rank >= limit) return limit
      if (clauses.every((clause) => clause.holds(subject)) && usable(rank)) return rank
    }
    return limit
  }
}
