import { redactShapes } from '../redaction/redact-shapes.ts'
import type { JournalEntry } from './journal-entry.ts'

const shown = 10

/** The latest of some requests and what became of them, on one line: `#1 POST /v1/completions 429, #2 ...`. */
export function requestsInWords(requests: readonly JournalEntry[]): string {
  const each = requests
    .slice(-shown)
    .map((request) => `#${request.number} ${request.method} ${redactShapes(request.path)} ${became(request)}`)
  if (requests.length > shown) each.unshift(`${requests.length - shown} more`)
  return each.join(', ')
}

function became({ complete, cancelled, cut, status }: JournalEntry): string {
  if (!complete) return 'still being answered'
  return cancelled ? 'cancelled' : `${status ?? cut ?? 'unanswered'}`
}
