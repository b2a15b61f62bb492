import type { Search } from './search.ts'

/** A literal that a text must have for a search to be worth asking. */
export interface Anchor {
  /** In lower case where `fold`. */
  readonly literal: string
  /** Case does not matter. */
  readonly fold: boolean
  /** The text must be nothing else. */
  readonly whole: boolean
  readonly search: Search
}
