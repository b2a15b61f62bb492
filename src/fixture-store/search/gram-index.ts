import type { Subject } from '../../match/subject.ts'
import type { Anchor } from './anchor.ts'
import { type Filing, GramRarity } from './gram-rarity.ts'
import { GramTable } from './gram-table.ts'
import type { GramWords } from './gram-words.ts'
import { rankedList } from './ranked-list.ts'
import { type Requirement, requiredLiterals } from './required-literals.ts'
import type { Sampling } from './sampling.ts'
import { type Build, type Item, type Search, type TextField, type Usable, without } from './search.ts'

interface Candidate {
  readonly item: Item
  /** The item where one of its literals was found. */
  readonly proven: Item
  readonly fold: boolean
  /** A text that matches meets all of them; the rarest is looked for. */
  readonly requirements: readonly Requirement[]
}

interface Group {
  readonly literals: Requirement
  readonly fold: boolean
  readonly items: Item[]
}

/** Items whose literal, or whose regular expression, may stand anywhere in a text. */
export class GramIndex {
  readonly best: number
  readonly #tables: readonly GramTable[]
  /** Those without a literal long enough to look for. */
  readonly #others: Search

  constructor(field: TextField, items: readonly Item[], build: Build, words: GramWords) {
    const candidates = items.flatMap((item) => candidatesOf(item, field))
    const rarity = new GramRarity(
      candidates.flatMap(({ requirements }) => requirements.flat()),
      words,
    )
    const groups = new Map<string, Group>()
    const others: Item[] = []
    for (const { item, proven, fold, requirements } of candidates) {
      const literals = rarity.rarest(requirements)
      if (literals === undefined) {
        others.push(item)
        continue
      }
      const key = JSON.stringify([fold, literals])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, { literals, fold, items: [proven] })
      else group.items.push(proven)
    }
    this.#others = rankedList(others)
    this.#tables = tablesOf(groups.values(), build, rarity, words)
    this.best = Math.min(this.#others.best, ...this.#tables.map(({ best }) => best))
  }

  find(text: string, subject: Subject, limit: number, usable: Usable): number {
    let found = limit
    for (const table of this.#tables) if (table.best < found) found = table.find(text, subject, found, usable)
    return this.#others.best < found ? this.#others.find(subject, found, usable) : found
  }
}

function candidatesOf(item: Item, field: TextField): Candidate[] {
  const test = item[field]
  if (test?.kind === 'contains') return [{ item, proven: without(item, field), fold: false, requirements: [[test.literal]] }]
  if (test?.kind === 'regex') return [{ item, proven: item, fold: test.regex.ignoreCase, requirements: requiredLiterals(test.regex) }]
  return []
}

function tablesOf(groups: Iterable<Group>, build: Build, rarity: GramRarity, words: GramWords): GramTable[] {
  const searched = [...groups].map(({ literals, fold, items }) => ({ literals: new Set(literals), fold, search: build(items) }))
  const coarsest = coarsestOf(searched.flatMap(({ literals }) => [...literals].map((literal) => rarity.filing(literal) as Filing)))
  const anchors = new Map<Sampling, Anchor[]>()
  for (const { literals, fold, search } of searched) {
    for (const literal of literals) {
      const { sampling, at } = rarity.filing(literal, coarsest) as Filing
      const anchor = { literal, at, fold, search }
      const known = anchors.get(sampling)
      if (known === undefined) anchors.set(sampling, [anchor])
      else known.push(anchor)
    }
  }
  return [...anchors]
    .map(([sampling, ofSampling]) => new GramTable(sampling, ofSampling, words))
    .sort((one, other) => one.best - other.best)
}

/** Where some literals need a finer stride, the others take it, too: one table costs less than two. */
function coarsestOf(filings: readonly Filing[]): Sampling['stride'] {
  return filings.some(({ sampling: { gram, stride } }) => gram === 8 && stride === 4) ? 4 : 8
}
