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

/** When an answer was over: its last was sent, or its client hung up. */
export function endOf({ atMs, durationMs, cancellation }: JournalEntry): number {
  return atMs + (cancellation?.afterMs ?? durationMs ?? Number.POSITIVE_INFINITY)
}

/** False where two requests name different sessions of a client; most clients name none. */
export function mayBeOneClient(one: JournalEntry, other: JournalEntry): boolean {
  const [session, otherSession] = [sessionOf(one), sessionOf(other)]
  return session === undefined || otherSession === undefined || session === otherSession
}

/** The first request behind a place in the history that fits, of those that arrived before a moment: a long history is not searched to its end. */
export function firstBehind(
  place: number,
  beforeMs: number,
  entries: readonly JournalEntry[],
  fits: (later: JournalEntry) => boolean,
): JournalEntry | undefined {
  for (let at = place + 1; at < entries.length; at++) {
    const later = entries[at] as JournalEntry
    if (later.atMs >= beforeMs) return undefined
    if (fits(later)) return later
  }
  return undefined
}

/** The next request that asks the same endpoint after the answer to the one at a place. */
export function nextAfter(place: number, { entries }: History): JournalEntry | undefined {
  const entry = entries[place] as JournalEntry
  const endMs = endOf(entry)
  return firstBehind(
    place,
    Number.POSITIVE_INFINITY,
    entries,
    (later) => later.atMs >= endMs && later.endpoint === entry.endpoint && mayBeOneClient(entry, later),
  )
}

/** True where two requests ask for the same, word for word. */
export function isSameRequest(one: JournalEntry, other: JournalEntry): boolean {
  return one.method === other.method && one.path === other.path && one.text === other.text && mayBeOneClient(one, other)
}
