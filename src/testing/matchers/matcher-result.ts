/** What a matcher gives back to vitest, jest and Playwright alike. */
export interface MatcherResult {
  readonly pass: boolean
  readonly message: () => string
}
