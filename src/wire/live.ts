/** What is being answered, and where it stands in the list of all that is. */
export interface Placed {
  place: number
}

/**
 * What is live, in no order. An array, because a `Set` that is added to and deleted from all the time makes itself a new
 * table again and again, and the old one, once the garbage collector takes it for long-lived, keeps all of its exchanges.
 */
export class Live<T extends Placed> implements Iterable<T> {
  readonly #items: T[] = []

  get size(): number {
    return this.#items.length
  }

  add(item: T): void {
    item.place = this.#items.push(item) - 1
  }

  /** Takes one out that was added. */
  delete(item: T): void {
    const last = this.#items.pop()
    if (last === undefined || last === item) return
    this.#items[item.place] = last
    last.place = item.place
  }

  /** As they are now: what is deleted meanwhile is still told of. */
  [Symbol.iterator](): Iterator<T> {
    return [...this.#items].values()
  }
}
