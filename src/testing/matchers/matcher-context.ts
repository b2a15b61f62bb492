/** What vitest, jest and Playwright alike give a matcher as its `this`. */
export interface MatcherContext {
  /** True behind `.not`. */
  readonly isNot?: boolean
  readonly utils: {
    matcherHint(name: string, received?: string, expected?: string, options?: { isNot?: boolean }): string
    /** Playwright has no colours. */
    readonly EXPECTED_COLOR?: Colour
    readonly RECEIVED_COLOR?: Colour
  }
}

type Colour = (text: string) => string
