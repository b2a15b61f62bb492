import type { JournalEntry } from '../journal/journal-entry.ts'

/** A request as the control API tells of it; with its secrets only for who asks for them. */
export interface ShownRequest {
  /** As the journal prints it. */
  readonly entry: object
  /** The body as it was sent. */
  readonly text: string
  /** The headers' real values. */
  readonly headers?: Readonly<Record<string, string>>
}

export function shownRequest(entry: JournalEntry, secrets: boolean): ShownRequest {
  const shown = { entry: entry.toJSON(), text: entry.text }
  return secrets
    ? { ...shown, headers: Object.fromEntries(Object.keys(entry.headers).map((name) => [name, entry.header(name) ?? ''])) }
    : shown
}
