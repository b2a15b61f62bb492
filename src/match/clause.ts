import type { Subject } from './subject.ts'

/** One condition of a match. */
export interface Clause {
  /** Such as `prompt` or `headers.user-agent`. */
  readonly name: string
  holds(subject: Subject): boolean
  /** Of a clause that fails: what it asks for and what the request has, shortened to where they differ. */
  compare(subject: Subject): Comparison
}

export interface Comparison {
  /** Such as `endsWith "return "`. */
  readonly wanted: string
  /** Such as `"...return"`; `nothing` where the request has no such thing. */
  readonly found: string
  /** How much of what is wanted is there, from 0 to 1. */
  readonly closeness: number
  /** Where two texts part: the columns in `wanted` and `found` of the first characters that differ, seen from the end that must agree. */
  readonly parting?: { readonly wanted: number; readonly found: number }
}
