import type { Clause } from '../../match/clause.ts'
import type { TextTest } from '../../match/compile-text.ts'
import type { Subject } from '../../match/subject.ts'

/** A fixture as the index sees it. */
export interface Item {
  /** Its place among all fixtures: of several that match, the smallest wins. */
  readonly rank: number
  /** What is still to be checked where this item is found; what the way there has proven is left out. */
  readonly clauses: readonly Clause[]
  readonly prompt: TextTest | undefined
  readonly suffix: TextTest | undefined
  /** `undefined` where any language will do. */
  readonly languages: readonly string[] | undefined
}

export type TextField = 'prompt' | 'suffix'

/** The item where a clause is proven already. */
export function without(item: Item, clause: string): Item {
  return { ...item, clauses: item.clauses.filter(({ name }) => name !== clause) }
}

/** Says of a fixture that matches whether it may answer; one whose `times` are used up may not. */
export type Usable = (rank: number) => boolean

/** Finds fixtures by what a request has. Made once, asked for every request. */
export interface Search {
  /** The smallest rank in it: nothing here can win against a smaller one. */
  readonly best: number
  /** The smallest rank below `limit` that matches and is usable, else `limit`. */
  find(subject: Subject, limit: number, usable: Usable): number
}

/** Makes a search of items; each kind of search hands the items that it tells apart no further to the next kind. */
export type Build = (items: readonly Item[]) => Search
