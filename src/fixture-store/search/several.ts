import type { Subject } from '../../match/subject.ts'
import type { Search, Usable } from './search.ts'

/** Several searches as one; one whose best cannot win any more is not asked. */
export class Several implements Search {
  readonly best: number
  readonly #searches: readonly Search[]

  constructor(searches: readonly Search[]) {
    this.#searches = searches.toSorted((one, other) => one.best - other.best)
    this.best = this.#searches[0]?.best ?? Number.POSITIVE_INFINITY
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    let found = limit
    for (const search of this.#searches) {
      if (search.best >= found) return found
      found = search.find(subject, found, usable)
    }
    return found
  }
}
