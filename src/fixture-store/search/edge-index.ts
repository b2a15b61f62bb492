import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { LiteralTable } from './literal-table.ts'
import { RadixTree, type Side } from './radix-tree.ts'
import type { Usable } from './search.ts'

/** So many characters at the edge, the most that a literal has, decide where it is filed. */
const lengths = [128, 64, 32, 16, 8, 4, 2, 1]

/** Literals that texts start with, or end with. */
export class EdgeIndex {
  readonly best: number
  readonly #side: Side
  readonly #table: LiteralTable
  /** The lengths in use, the shortest first. */
  readonly #lengths: readonly number[]

  constructor(side: Side, anchors: readonly Anchor[]) {
    const filed = anchors.map((anchor) => {
      const { literal } = anchor
      const length = filedLength(literal)
      const offset = side === 'start' ? 0 : literal.length - length
      return { anchor, hash: finished(hashOfEdge(side, literal, 0, 0, length, 0)), offset }
    })
    this.#side = side
    this.#lengths = lengths.filter((length) => anchors.some(({ literal }) => filedLength(literal) === length)).reverse()
    this.#table = new LiteralTable(filed, (crowd) => {
      const tree = new RadixTree(side)
      for (const { literal, search } of crowd) tree.add(literal, search)
      return { find: (text, at, subject, limit, usable) => tree.find(text, subject, limit, usable, side === 'start' ? at : 0) }
    })
    this.best = this.#table.best
  }

  /** @param from - where in the text to begin; only for those that compare the start */
  find(text: string, subject: Subject, limit: number, usable: Usable, from = 0): number {
    let found = limit
    let hash = 0
    let hashed = 0
    for (const length of this.#lengths) {
      if (from + length > text.length) return found
      hash = hashOfEdge(this.#side, text, from, hashed, length, hash)
      hashed = length
      found = this.#table.find(finished(hash), text, this.#side === 'start' ? from : text.length - length, subject, found, usable)
    }
    return found
  }
}

function filedLength(literal: string): number {
  return lengths.find((length) => length <= literal.length) as number
}

/** Goes on from the hash of fewer characters. */
function hashOfEdge(side: Side, text: string, start: number, from: number, to: number, hash: number): number {
  let sum = hash
  for (let i = from; i < to; i++) sum = Math.imul(sum, 31) + text.charCodeAt(side === 'start' ? start + i : text.length - 1 - i) + 1
  return sum
}

function finished(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
}
