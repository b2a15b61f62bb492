import type { ShownRequest } from '../../control/shown-request.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'

/** JSON leaves out what is undefined. */
const missing: Partial<JournalEntry> = {
  endpoint: undefined,
  body: undefined,
  truncatedFrom: undefined,
  answeredBy: undefined,
  unmatched: undefined,
  status: undefined,
  retryAfterMs: undefined,
  cancellation: undefined,
  cut: undefined,
  durationMs: undefined,
  headersMs: undefined,
}

/** A request as the journal of a server in another process tells of it; it prints with its secrets redacted, as here. */
export function remoteEntry({ entry, text, headers = {} }: ShownRequest): JournalEntry {
  const real = new Map(Object.entries(headers))
  return Object.defineProperties({ ...missing, ...entry, text } as JournalEntry, {
    header: { value: (name: string) => real.get(name.toLowerCase()) },
    toJSON: { value: () => entry },
    [Symbol.for('nodejs.util.inspect.custom')]: { value: () => entry },
  })
}
