import type { Trace } from './core/context.ts'
import type { Log } from './core/log.ts'
import type { JournalEntry } from './journal/journal-entry.ts'
import { redactShapes } from './redaction/redact-shapes.ts'

/** The paths of most requests are no longer, and are known; whoever put a secret into one made it longer. */
const longestKnown = 24

/** Tells the log of one answered request. Headers and body, which may hold secrets, stay in the journal; a miss shows where a prompt differs, without what looks like a secret. */
export function logRequest(log: Log, entry: JournalEntry, { miss }: Trace): void {
  const { id, method, status, endpoint, answeredBy, faults, events, cut, cancelled, durationMs } = entry
  const path = endpoint === undefined || entry.path.length > longestKnown ? redactShapes(entry.path) : entry.path
  const why = miss?.()
  log.info(
    {
      id,
      method,
      path,
      status,
      endpoint,
      answeredBy,
      faults,
      events,
      cut,
      cancelled,
      durationMs,
      miss: why === undefined ? undefined : redactShapes(why),
    },
    `${method} ${path}`,
  )
}
