import { pathLine } from '../protocol/path-line.ts'
import type { JournalEntry } from './journal-entry.ts'
import { sessionOf } from './session-of.ts'

/** A client that was still typing asks again within its debounce; what comes later is another thought. */
const mostMsAfter = 1_000

/** The entry that took the place of one whose client hung up; `Cancellation.supersededBy` says which that is. */
export function superseding(cancelled: JournalEntry, hungUpAtMs: number, entries: readonly JournalEntry[]): JournalEntry | undefined {
  const distance = ({ atMs }: JournalEntry): number => Math.abs(atMs - hungUpAtMs)
  let nearest: JournalEntry | undefined
  for (const entry of entries) {
    if (entry.number <= cancelled.number || entry.atMs > hungUpAtMs + mostMsAfter) continue
    if (nearest !== undefined && distance(entry) >= distance(nearest)) continue
    if (asksAboutTheSame(cancelled, entry)) nearest = entry
  }
  return nearest
}

/** True where one client asks the same endpoint about the same file. */
export function asksAboutTheSame(one: JournalEntry, other: JournalEntry): boolean {
  return one.endpoint !== undefined && one.endpoint === other.endpoint && isSameClient(one, other) && isSameFile(one, other)
}

function isSameClient(one: JournalEntry, other: JournalEntry): boolean {
  const [session, otherSession] = [sessionOf(one), sessionOf(other)]
  if (session !== undefined && otherSession !== undefined) return session === otherSession
  return one.header('authorization') === other.header('authorization')
}

/** Where the journal kept only a part of a body, the file cannot be told and is not held against it. */
function isSameFile(one: JournalEntry, other: JournalEntry): boolean {
  if (one.truncatedFrom !== undefined || other.truncatedFrom !== undefined) return true
  return fileOf(one) === fileOf(other)
}

function fileOf({ body }: JournalEntry): string | undefined {
  if (typeof body?.file_path === 'string') return body.file_path
  const prompt = [body?.prompt].flat()[0]
  return typeof prompt === 'string' ? pathLine(prompt) : undefined
}
