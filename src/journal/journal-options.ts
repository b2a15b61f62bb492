/** What the journal keeps at most; the oldest entries go first. */
export interface JournalOptions {
  /** Default 1,000. */
  readonly maxEntries: number
  /** Default 16 MB, counted over the stored bodies, headers and paths as memory holds them. */
  readonly maxBytes: number
  /** Of one body; what goes beyond is dropped, and the entry's `truncatedFrom` tells. Default 64 KB. */
  readonly maxBodyBytes: number
}

export const journalDefaults: JournalOptions = { maxEntries: 1_000, maxBytes: 16 * 1024 * 1024, maxBodyBytes: 64 * 1024 }
