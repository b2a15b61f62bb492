import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { RadixTree } from './radix-tree.ts'
import type { Usable } from './search.ts'

/** Literals that may begin at a given place of a text, in whatever case where that does not matter. */
export class Literals {
  readonly #exact = new RadixTree('start')
  readonly #folded = new RadixTree('start')
  #longestFolded = 0

  add({ literal, fold, search }: Anchor): void {
    if (fold) this.#longestFolded = Math.max(this.#longestFolded, literal.length)
    const tree = fold ? this.#folded : this.#exact
    tree.add(literal, search)
  }

  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    const found = this.#exact.find(text, subject, limit, usable, at)
    if (this.#folded.best >= found) return found
    // Cut out first: some characters become two in lower case, which would move what stands behind them.
    return this.#folded.find(text.slice(at, at + this.#longestFolded).toLowerCase(), subject, found, usable)
  }
}
