import type { JournalEntry } from '../journal/journal-entry.ts'
import type { History } from './history.ts'

/** One thing that a client is held to. */
export interface Check {
  readonly id: string
  readonly what: string
  /** Every time that it was honoured or broken. */
  find(history: History): Finding[]
}

export interface Finding {
  readonly honoured: boolean
  /** What was seen; it must hold nothing that a client may have meant to keep to itself. */
  readonly said: string
  readonly entries: readonly JournalEntry[]
}
