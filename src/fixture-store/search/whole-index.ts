import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { LiteralTable } from './literal-table.ts'
import type { Usable } from './search.ts'

/** Hashing all of a long text would take longer than the rest of the look-up. */
const atTheEnd = 32
const allOver = 32

/** Literals that texts equal. */
export class WholeIndex {
  readonly best: number
  readonly #table: LiteralTable

  constructor(anchors: readonly Anchor[]) {
    const filed = anchors.map((anchor) => ({ anchor, hash: hashOfSample(anchor.literal), offset: 0 }))
    this.#table = new LiteralTable(filed, (crowd) => {
      const byLiteral = new Map(crowd.map(({ literal, search }) => [literal, search]))
      return { find: (text, _at, subject, limit, usable) => byLiteral.get(text)?.find(subject, limit, usable) ?? limit }
    })
    this.best = this.#table.best
  }

  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    return this.#table.find(hashOfSample(text), text, 0, subject, limit, usable)
  }
}

/** Of the length, the last characters, where prompts mostly differ, and some from all over the text. */
function hashOfSample(text: string): number {
  const step = Math.max(1, Math.floor(text.length / allOver))
  let hash = text.length
  for (let i = Math.max(0, text.length - atTheEnd); i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i)
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash, 31) + text.charCodeAt(i)
  return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1)
}
