import type { TextTest } from '../../match/compile-text.ts'
import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { EdgeIndex } from './edge-index.ts'
import { GramIndex } from './gram-index.ts'
import { grouped } from './grouped.ts'
import { type Build, type Item, type Search, type TextField, type Usable, without } from './search.ts'
import { WholeIndex } from './whole-index.ts'

interface Part {
  readonly best: number
  find(text: string, subject: Subject, limit: number, usable: Usable): number
}

/** Items that say what the prompt, or the suffix, must look like. */
export class ByText implements Search {
  readonly best: number
  readonly #field: TextField
  readonly #parts: readonly Part[]

  constructor(field: TextField, items: readonly Item[], build: Build) {
    const anchorsOf = (kind: TextTest['kind']): Anchor[] => {
      const pairs = items.flatMap((item) => {
        const test = item[field]
        return test?.kind === kind && 'literal' in test ? [{ key: test.literal, item: without(item, field) }] : []
      })
      return [...grouped(pairs)].map(([literal, group]) => ({ literal, fold: false, whole: kind === 'equals', search: build(group) }))
    }
    this.#field = field
    this.#parts = [
      new WholeIndex(anchorsOf('equals')),
      new EdgeIndex('start', anchorsOf('startsWith')),
      new EdgeIndex('end', anchorsOf('endsWith')),
      new GramIndex(field, items, build),
    ].sort((one, other) => one.best - other.best)
    this.best = Math.min(...this.#parts.map(({ best }) => best))
  }

  find(subject: Subject, limit: number, usable: Usable): number {
    const text = subject[this.#field]
    let found = limit
    for (const part of this.#parts) {
      if (part.best >= found) return found
      found = part.find(text, subject, found, usable)
    }
    return found
  }
}
