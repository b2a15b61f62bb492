/** How far a request is from what was asked for. */
export interface Judgement {
  /** How much of it is missing; 0 for a request that fits. */
  readonly lacks: number
  /** What is expected beside what was received, line by line; none for a request that fits. */
  readonly why: readonly string[]
}
