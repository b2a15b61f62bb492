import type { Subject } from '../../match/subject.ts'
import type { Search, Usable } from './search.ts'

/** Asked once for a text, however often the literal that leads to it stands there. */
export class OncePerText implements Search {
  readonly best: number
  readonly #search: Search
  readonly #text: { readonly turn: number }
  #asked = 0

  /** @param text - counts the texts */
  constructor(search: Search, text: { readonly turn: number }) {
    this.#search = search
    this.#text = text
    this.best = search.best
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    if (this.#asked === this.#text.turn) return limit
    this.#asked = this.#text.turn
    return this.#search.find(subject, limit, usable)
  }
}
