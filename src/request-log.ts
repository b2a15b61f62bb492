import type { Trace } from './core/context.ts'
import type { Log } from './core/log.ts'
import type { JournalEntry } from './journal/journal-entry.ts'

/** Tells the log of one answered request. Headers and body, which may hold secrets, stay in the journal; a miss shows where a prompt differs. */
export function logRequest(log: Log, entry: JournalEntry, { miss }: Trace): void {
  const { id, method, path, status, endpoint, answeredBy, faults, events, cut, cancelled, durationMs } = entry
  log.info(
    { id, method, path, status, endpoint, answeredBy, faults, events, cut, cancelled, durationMs, miss: miss?.() },
    `${method} ${path}`,
  )
}
