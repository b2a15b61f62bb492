import type { Search } from './search.ts'

/** A literal that a text must contain for a search to be worth asking. */
export interface Anchor {
  /** In lower case where `fold`. */
  readonly literal: string
  /** Case does not matter. */
  readonly fold: boolean
  readonly search: Search
}
