/** What `expect.stringContaining()`, `expect.any()` and the like give, in vitest, jest and Playwright alike. */
export interface Asymmetric {
  asymmetricMatch(value: unknown): boolean
  /** Such as `Any<String>`; of some it tells nothing. */
  toAsymmetricMatcher?(): string | undefined
  /** What it was made with. */
  readonly sample?: unknown
}

/** True where a part of a pattern judges by itself what it stands for. */
export function isAsymmetric(part: unknown): part is Asymmetric {
  return typeof part === 'object' && part !== null && 'asymmetricMatch' in part && typeof part.asymmetricMatch === 'function'
}
