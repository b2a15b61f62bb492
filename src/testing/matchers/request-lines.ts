import type { JournalEntry } from '../../journal/journal-entry.ts'
import { requestsInWords } from '../../journal/requests-in-words.ts'

const shown = 10

/** Requests and what became of them, a line each; of very many the latest. */
export function requestLines(requests: readonly JournalEntry[], tell: (request: JournalEntry) => string = () => ''): string {
  const lines = requests.slice(-shown).map((request) => `  ${requestsInWords([request])}${tell(request)}`)
  if (requests.length > shown) lines.unshift(`  ${requests.length - shown} before these, and`)
  return lines.join('\n')
}
