import type { Search } from './search.ts'

/** A literal that a text must contain for a search to be worth asking. */
export interface Anchor {
  /** In lower case where `fold`. */
  readonly literal: string
  /** Where the first of the grams that it is filed under begins. */
  readonly at: number
  /** Case does not matter. */
  readonly fold: boolean
  readonly search: Search
}
