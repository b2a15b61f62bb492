import type { JournalEntry } from '../journal/journal-entry.ts'
import { sessionOf } from '../journal/session-of.ts'

/** What a report is made of. */
export interface History {
  /** Oldest first. */
  readonly entries: readonly JournalEntry[]
  readonly nowMs: number
  /** What device sign-ins told clients to wait between two polls. */
  readonly deviceIntervalMs: number
}

/** When the last of an answer went out, as far as there is one. */
export function endOf({ atMs, durationMs }: JournalEntry): number {
  return durationMs === undefined ? Number.POSITIVE_INFINITY : atMs + durationMs
}

/** False where two requests name different sessions of a client; most clients name none. */
export function mayBeOneClient(one: JournalEntry, other: JournalEntry): boolean {
  const [session, otherSession] = [sessionOf(one), sessionOf(other)]
  return session === undefined || otherSession === undefined || session === otherSession
}

/** The next request that asks the same endpoint after an answer. */
export function nextAfter(entry: JournalEntry, { entries }: History): JournalEntry | undefined {
  const endMs = endOf(entry)
  return entries.find(
    (later) => later.number > entry.number && later.atMs >= endMs && later.endpoint === entry.endpoint && mayBeOneClient(entry, later),
  )
}

/** True where two requests ask for the same, word for word. */
export function isSameRequest(one: JournalEntry, other: JournalEntry): boolean {
  return one.method === other.method && one.path === other.path && one.text === other.text && mayBeOneClient(one, other)
}
