import type { JournalEntry } from '../../journal/journal-entry.ts'

const shown = 5

/** Requests that nothing answered, each with its reason; of very many the latest. */
export function unmatchedInWords(requests: readonly JournalEntry[]): string {
  const each = requests.slice(-shown).map(({ number, method, path, unmatched = '' }) => {
    return `  #${number} ${method} ${path}\n${unmatched.replace(/^/gm, '    ')}`
  })
  if (requests.length > shown) each.unshift(`  ${requests.length - shown} before these, and`)
  return each.join('\n')
}
