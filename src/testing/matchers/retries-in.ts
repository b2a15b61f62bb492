import type { JournalEntry } from '../../journal/journal-entry.ts'

/** A request that was made again because the one before it had failed. */
export interface Retry {
  readonly failed: JournalEntry
  readonly request: JournalEntry
  /** From the end of the failed answer to the arrival of the retry. */
  readonly gapMs: number
}

/**
 * The retries among some requests, oldest first: the same method, path and body, sent after an answer to them that was an
 * error, was cut, or had a fault in it.
 */
export function retriesIn(requests: readonly JournalEntry[]): Retry[] {
  const retries: Retry[] = []
  const latest = new Map<string, JournalEntry>()
  for (const request of requests) {
    const key = JSON.stringify([request.method, request.path, request.text])
    const before = latest.get(key)
    const endMs = before?.durationMs === undefined ? undefined : before.atMs + before.durationMs
    if (before !== undefined && endMs !== undefined && endMs <= request.atMs && hasFailed(before))
      retries.push({ failed: before, request, gapMs: request.atMs - endMs })
    latest.set(key, request)
  }
  return retries
}

function hasFailed({ status, cut, faults }: JournalEntry): boolean {
  return status === undefined || status >= 400 || cut !== undefined || faults.length > 0
}
