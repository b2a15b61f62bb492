import type { JournalEntry } from './journal-entry.ts'

/** By what clients tell one run of theirs from another, where they do. */
export function sessionOf(entry: JournalEntry): string | undefined {
  return entry.header('vscode-sessionid') ?? entry.header('x-client-session-id')
}
