import type { JournalEntry } from './journal-entry.ts'

/** What questions to a journal are answered from, in whichever process it is kept. */
export interface JournalView {
  /** Requests since it was made or cleared, kept or not. */
  readonly total: number
  /** How many of them are no longer kept. */
  readonly evicted: number
  /** How many are being answered. */
  readonly live: number
  /** No request will come any more, since the proxy was stopped. */
  readonly stopped: boolean
  /** Those that are kept, oldest first. */
  entries(): readonly JournalEntry[]
  /** Tells of every request that is answered from now on; disposing of what comes back ends it. */
  watch(watcher: JournalWatcher): Disposable
}

export interface JournalWatcher {
  ended(entry: JournalEntry): void
  /** No request will come any more. */
  stopped(): void
}
