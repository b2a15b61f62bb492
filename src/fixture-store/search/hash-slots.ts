/** Hash, value and offset of a slot, and one place unused so that a slot never crosses a line of memory. */
const width = 4

/**
 * Numbers under hashes, several under one where there are. All in one typed array: among a hundred thousand fixtures
 * hardly anything is in the processor's cache, so what counts is how many places of memory a look-up touches.
 */
export class HashSlots {
  readonly #slots: Int32Array
  readonly #shift: number
  readonly #last: number

  /** @param count - how many will be added at most */
  constructor(count: number) {
    const log = Math.max(2, Math.ceil(Math.log2(2 * count + 1)))
    this.#slots = new Int32Array(width * 2 ** log)
    this.#shift = 32 - log
    this.#last = this.#slots.length - width
  }

  /** @param value - anything but 0 */
  add(hash: number, value: number, offset: number): void {
    let slot = this.#slotOf(hash)
    while (this.#slots[slot + 1] !== 0) slot = this.#behind(slot)
    this.#slots.set([hash, value, offset], slot)
  }

  /** The first slot of a hash; -1 where there is none. */
  first(hash: number): number {
    return this.#sought(this.#slotOf(hash), hash)
  }

  /** The next slot of the same hash; -1 where there is none. */
  next(slot: number, hash: number): number {
    return this.#sought(this.#behind(slot), hash)
  }

  value(slot: number): number {
    return this.#slots[slot + 1] as number
  }

  offset(slot: number): number {
    return this.#slots[slot + 2] as number
  }

  #slotOf(hash: number): number {
    return width * (hash >>> this.#shift)
  }

  #behind(slot: number): number {
    return slot === this.#last ? 0 : slot + width
  }

  #sought(from: number, hash: number): number {
    for (let slot = from; this.#slots[slot + 1] !== 0; slot = this.#behind(slot)) if (this.#slots[slot] === hash) return slot
    return -1
  }
}
