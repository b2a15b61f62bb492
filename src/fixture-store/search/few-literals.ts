import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import type { Usable } from './search.ts'

/** Looks for one literal after the other. */
export class FewLiterals {
  readonly best: number
  readonly #anchors: readonly Anchor[]

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors.toSorted((one, other) => one.search.best - other.search.best)
    this.best = this.#anchors[0]?.search.best ?? Number.POSITIVE_INFINITY
  }

  /** Where case does not matter the search has to find out by itself. */
  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    let found = limit
    for (const { literal, fold, search } of this.#anchors) {
      if (search.best >= found) return found
      if (fold || text.includes(literal)) found = search.find(subject, found, usable)
    }
    return found
  }
}
