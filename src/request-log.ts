import type { Trace } from './core/context.ts'
import type { Log } from './core/log.ts'
import type { JournalEntry } from './journal/journal-entry.ts'
import { redactShapes } from './redaction/redact-shapes.ts'

/** The paths of most requests are no longer, and are known; whoever put a secret into one made it longer. */
const longestKnown = 24

/** Tells the log of one answered request. Headers and body, which may hold secrets, stay in the journal; a miss names the fixture that came nearest, without what looks like a secret. */
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
      miss: why === undefined ? undefined : redactShapes(shortly(why)),
    },
    `${method} ${path}`,
  )
}

/** What came nearest, on one line: a log that told all would bury its other lines. */
function shortly(why: string): string {
  const [first = '', nearest, ...more] = why.split('\n')
  if (nearest === undefined) return first
  return [first, nearest, ...(more.length > 0 ? ['`mock-copilot explain` tells more.'] : [])].join(' ')
}
