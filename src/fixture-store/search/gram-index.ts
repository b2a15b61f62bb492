import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { FewLiterals } from './few-literals.ts'
import { GramRarity } from './gram-rarity.ts'
import { GramTable } from './gram-table.ts'
import { GramWords } from './gram-words.ts'
import { rankedList } from './ranked-list.ts'
import { type Requirement, requiredLiterals } from './required-literals.ts'
import { type Sampling, samplingFor } from './sampling.ts'
import { type Build, type Item, type Search, type TextField, type Usable, without } from './search.ts'

interface Candidate {
  /** Without its clause where that is nothing but the literal. */
  readonly item: Item
  readonly fold: boolean
  /** A text that matches meets all of them; the rarest is looked for. */
  readonly requirements: readonly Requirement[]
}

interface Group {
  readonly literals: Requirement
  readonly fold: boolean
  readonly items: Item[]
}

/** So few are looked for one after the other: looking at a whole text by grams costs about as much. */
const fewLiterals = 4

/** Items whose literal, or whose regular expression, may stand anywhere in a text. */
export class GramIndex {
  readonly best: number
  /** Its own, since a part of it may ask an index of suffixes before the next part looks at the prompt's words. */
  readonly #words = new GramWords()
  readonly #tables: readonly GramTable[]
  readonly #few: FewLiterals
  /** Regular expressions that require no literal. */
  readonly #others: Search

  constructor(field: TextField, items: readonly Item[], build: Build) {
    const candidates = items.flatMap((item) => candidatesOf(item, field))
    const rarity = new GramRarity(
      candidates.flatMap(({ requirements }) => requirements.flat()),
      this.#words,
    )
    const groups = new Map<string, Group>()
    const others: Item[] = []
    for (const { item, fold, requirements } of candidates) {
      const literals = rarity.rarest(requirements)
      if (literals === undefined) {
        others.push(item)
        continue
      }
      const key = JSON.stringify([fold, literals])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { literals, fold, items: [item] })
      else group.items.push(item)
    }
    this.#others = rankedList(others)
    const bySampling = anchorsBySampling(groups.values(), build)
    this.#few = new FewLiterals([...bySampling.values()].filter(({ length }) => length <= fewLiterals).flat())
    this.#tables = [...bySampling]
      .filter(([, { length }]) => length > fewLiterals)
      .map(([sampling, anchors]) => new GramTable(sampling, anchors, rarity, this.#words))
      .sort((one, other) => one.best - other.best)
    this.best = Math.min(this.#others.best, this.#few.best, ...this.#tables.map(({ best }) => best))
  }

  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    let found = limit
    if (this.#tables.some(({ best }) => best < found)) {
      const words = this.#words.of(text)
      for (const table of this.#tables) if (table.best < found) found = table.find(words, text, subject, found, usable)
    }
    if (this.#few.best < found) found = this.#few.find(text, subject, found, usable)
    return this.#others.best < found ? this.#others.find(subject, found, usable) : found
  }
}

function candidatesOf(item: Item, field: TextField): Candidate[] {
  const test = item[field]
  if (test?.kind === 'contains') return [{ item: without(item, field), fold: false, requirements: [[test.literal]] }]
  if (test?.kind === 'regex') return [{ item, fold: test.regex.ignoreCase, requirements: requiredLiterals(test.regex) }]
  return []
}

function anchorsBySampling(groups: Iterable<Group>, build: Build): Map<Sampling, Anchor[]> {
  const anchors = [...groups].flatMap(({ literals, fold, items }) => {
    const search = build(items)
    return [...new Set(literals)].map((literal): Anchor => ({ literal, fold, whole: false, search }))
  })
  const coarsest = coarsestFor(anchors)
  const bySampling = new Map<Sampling, Anchor[]>()
  for (const anchor of anchors) {
    const sampling = samplingFor(anchor.literal.length, coarsest)
    const known = bySampling.get(sampling)
    if (known === undefined) bySampling.set(sampling, [anchor])
    else known.push(anchor)
  }
  return bySampling
}

/** Where some literals need a finer stride, the longer ones take it, too: one table costs less than two. */
function coarsestFor(anchors: readonly Anchor[]): Sampling['stride'] {
  return anchors.some(({ literal }) => isFineEight(samplingFor(literal.length))) ? 4 : 8
}

function isFineEight({ gram, stride }: Sampling): boolean {
  return gram === 8 && stride === 4
}
