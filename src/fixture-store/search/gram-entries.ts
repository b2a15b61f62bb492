import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { RadixTree } from './radix-tree.ts'
import type { Usable } from './search.ts'

/** A literal that has a gram, and where in it. */
export interface Entry {
  readonly anchor: Anchor
  readonly offset: number
}

/** The literals that share one gram. */
export interface Entries {
  readonly best: number
  /** @param at - where in the text the gram stands */
  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number
}

/** So many are compared one after the other as quickly as a tree is gone through. */
const few = 8

/** Ready to be asked: most grams lead to one literal or a few, and where many share one a tree tells them apart. */
export function entriesOf(entries: readonly Entry[]): Entries {
  const trees: Entries[] = []
  const others: Entry[] = []
  for (const offset of new Set(entries.map((entry) => entry.offset))) {
    const there = entries.filter((entry) => entry.offset === offset && !entry.anchor.fold)
    if (there.length > few) trees.push(new Tree(there, offset))
    else others.push(...there)
  }
  others.push(...entries.filter(({ anchor }) => anchor.fold))
  const list = new List(others)
  return trees.length === 0 ? list : new Both([...trees, list])
}

class List implements Entries {
  readonly best: number
  readonly #entries: readonly Entry[]

  constructor(entries: readonly Entry[]) {
    this.#entries = entries.toSorted((one, other) => one.anchor.search.best - other.anchor.search.best)
    this.best = this.#entries[0]?.anchor.search.best ?? Number.POSITIVE_INFINITY
  }

  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    let found = limit
    for (const { anchor, offset } of this.#entries) {
      if (anchor.search.best >= found) return found
      if (standsAt(anchor, text, at - offset)) found = anchor.search.find(subject, found, usable)
    }
    return found
  }
}

class Tree implements Entries {
  readonly #offset: number
  readonly #literals = new RadixTree('start')

  constructor(entries: readonly Entry[], offset: number) {
    this.#offset = offset
    for (const { anchor } of entries) this.#literals.add(anchor.literal, anchor.search, false)
  }

  get best(): number {
    return this.#literals.best
  }

  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    return at < this.#offset ? limit : this.#literals.find(text, subject, limit, usable, at - this.#offset)
  }
}

class Both implements Entries {
  readonly best: number
  readonly #parts: readonly Entries[]

  constructor(parts: readonly Entries[]) {
    this.#parts = parts
    this.best = Math.min(...parts.map(({ best }) => best))
  }

  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    return this.#parts.reduce((found, part) => (part.best < found ? part.find(text, at, subject, found, usable) : found), limit)
  }
}

function standsAt({ literal, fold }: Anchor, text: string, at: number): boolean {
  if (at < 0) return false
  return fold ? text.slice(at, at + literal.length).toLowerCase() === literal : text.startsWith(literal, at)
}
