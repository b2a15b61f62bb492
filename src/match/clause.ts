import type { Subject } from './subject.ts'

/** One condition of a match. */
export interface Clause {
  /** Such as `prompt` or `headers.user-agent`. */
  readonly name: string
  /** What it asks for, such as `endsWith "return "`. */
  readonly wanted: string
  /** What the request has in that place. */
  found(subject: Subject): string | undefined
  holds(subject: Subject): boolean
}
