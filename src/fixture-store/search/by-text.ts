import type { Subject } from '../../match/subject.ts'
import { GramIndex } from './gram-index.ts'
import type { GramWords } from './gram-words.ts'
import { grouped } from './grouped.ts'
import { RadixTree, type Side } from './radix-tree.ts'
import { type Build, type Item, type Search, type TextField, type Usable, without } from './search.ts'

interface Part {
  readonly best: number
  find(text: string, subject: Subject, limit: number, usable: Usable): number
}

/** Items that say what the prompt, or the suffix, must look like. */
export class ByText implements Search {
  readonly best: number
  readonly #field: TextField
  readonly #parts: readonly Part[]

  constructor(field: TextField, items: readonly Item[], build: Build, words: GramWords) {
    const tree = (side: Side, kinds: readonly string[]): RadixTree => {
      const grown = new RadixTree(side)
      const pairs = items.flatMap((item) => {
        const test = item[field]
        return test !== undefined && 'literal' in test && kinds.includes(test.kind) ? [{ test, item: without(item, field) }] : []
      })
      for (const kind of kinds) {
        const ofKind = pairs.filter(({ test }) => test.kind === kind).map(({ test, item }) => ({ key: test.literal, item }))
        for (const [literal, group] of grouped(ofKind)) grown.add(literal, build(group), kind === 'equals')
      }
      return grown
    }
    this.#field = field
    this.#parts = [tree('start', ['equals', 'startsWith']), tree('end', ['endsWith']), new GramIndex(field, items, build, words)].sort(
      (one, other) => one.best - other.best,
    )
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
