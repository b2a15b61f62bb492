import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { HashSlots } from './hash-slots.ts'
import type { Usable } from './search.ts'

/** A part of a literal, by its hash, and where in the literal it begins. */
export interface Filed {
  readonly anchor: Anchor
  readonly hash: number
  readonly offset: number
}

/** Tells apart literals of which too many have the same part to compare them one by one. */
export interface Crowd {
  /** @param at - where in the text the literals would begin */
  find(text: string, at: number, subject: Subject, limit: number, usable: Usable): number
}

const few = 8
const crowded = -1

/** Literals under the hashes of their parts. */
export class LiteralTable {
  readonly best: number
  readonly #anchors: readonly Anchor[]
  /** The number of an anchor, counted from one; or `crowded`. */
  readonly #slots: HashSlots
  readonly #crowd: Crowd

  constructor(filed: readonly Filed[], crowdOf: (anchors: readonly Anchor[]) => Crowd) {
    const numbers = new Map<Anchor, number>()
    for (const { anchor } of filed) if (!numbers.has(anchor)) numbers.set(anchor, numbers.size + 1)
    this.#anchors = [...numbers.keys()]
    this.best = this.#anchors.reduce((best, { search }) => Math.min(best, search.best), Number.POSITIVE_INFINITY)
    this.#slots = new HashSlots(filed.length)
    const inCrowd = new Set<Anchor>()
    for (const [hash, group] of groupedByHash(filed)) {
      if (group.length <= few) {
        for (const { anchor, offset } of group) this.#slots.add(hash, numbers.get(anchor) as number, offset)
        continue
      }
      for (const offset of new Set(group.map((entry) => entry.offset))) this.#slots.add(hash, crowded, offset)
      for (const { anchor } of group) inCrowd.add(anchor)
    }
    this.#crowd = crowdOf([...inCrowd])
  }

  /** @param at - where in the text the part with this hash stands */
  find(hash: number, text: string, at: number, subject: Subject, limit: number, usable: Usable): number {
    const slots = this.#slots
    let found = limit
    for (let slot = slots.first(hash); slot !== -1; slot = slots.next(slot, hash)) {
      const from = at - slots.offset(slot)
      const number = slots.value(slot)
      if (from < 0) continue
      if (number === crowded) {
        found = this.#crowd.find(text, from, subject, found, usable)
        continue
      }
      const anchor = this.#anchors[number - 1] as Anchor
      if (stands(anchor, text, from)) found = anchor.search.find(subject, found, usable)
    }
    return found
  }
}

function stands({ literal, fold, whole }: Anchor, text: string, from: number): boolean {
  if (whole) return text === literal
  return fold ? text.slice(from, from + literal.length).toLowerCase() === literal : text.startsWith(literal, from)
}

function groupedByHash(filed: readonly Filed[]): Map<number, Filed[]> {
  const groups = new Map<number, Filed[]>()
  for (const entry of filed) {
    const group = groups.get(entry.hash)
    if (group === undefined) groups.set(entry.hash, [entry])
    else group.push(entry)
  }
  return groups
}
