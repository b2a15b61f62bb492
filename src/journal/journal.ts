/** What the journal keeps at most; the oldest entries go first. */
export interface JournalLimits {
  /** Default 1,000. */
  readonly maxEntries: number
  /** Default 16 MB, counted over the stored bodies and headers. */
  readonly maxBytes: number
}
