/** What a test must not leave behind; `false` switches one off. */
export interface Checks {
  /** Requests that nothing here answers. Default `true`. */
  readonly unmatchedRequests?: boolean
  /** Fixtures with `times` that have not answered that often. Default `true`. */
  readonly leftOverFixtures?: boolean
  /** Answers that the client neither read to their end nor hung up on. Default `true`. */
  readonly openStreams?: boolean
  /** What went wrong inside the proxy, such as a handler that threw, whose client got a 500 that nobody asked for. Default `true`. */
  readonly serverErrors?: boolean
}
