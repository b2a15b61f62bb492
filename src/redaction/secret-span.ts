import type { Steps } from './steps.ts'

/** Where a secret stands in a text. */
export interface SecretSpan {
  readonly start: number
  readonly end: number
  /** The rule that found it, such as `github-token`. */
  readonly rule: string
}

/** Finds the secrets of one or more kinds in a text. Takes time in proportion to the text's length, whatever it holds. */
export type FindSpans = (text: string) => Steps<readonly SecretSpan[]>
