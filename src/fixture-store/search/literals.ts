import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { EdgeIndex } from './edge-index.ts'
import type { Usable } from './search.ts'

/** Literals that may begin at a given place of a text, in whatever case where that does not matter. */
export class Literals {
  readonly #exact: EdgeIndex
  readonly #folded: EdgeIndex
  readonly #longestFolded: number

  constructor(anchors: readonly Anchor[]) {
    const folded = anchors.filter(({ fold }) => fold)
    this.#exact = new EdgeIndex(
      'start',
      anchors.filter(({ fold }) => !fold),
    )
    this.#folded = new EdgeIndex(
      'start',
      folded.map((anchor) => ({ ...anchor, fold: false })),
    )
    this.#longestFolded = folded.reduce((longest, { literal }) => Math.max(longest, literal.length), 0)
  }

  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    const found = this.#exact.best < limit ? this.#exact.find(text, subject, limit, usable, at) : limit
    if (this.#folded.best >= found) return found
    // Cut out first: some characters become two in lower case, which would move what stands behind them.
    return this.#folded.find(text.slice(at, at + this.#longestFolded).toLowerCase(), subject, found, usable)
  }
}
