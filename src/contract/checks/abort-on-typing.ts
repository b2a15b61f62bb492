import type { JournalEntry } from '../../journal/journal-entry.ts'
import { asksAboutTheSame } from '../../journal/superseding.ts'
import type { Check } from '../check.ts'
import { endOf, firstBehind } from '../history.ts'
import { inTime } from '../in-time.ts'

/** An answer that ends so soon was not worth hanging up on. */
const graceMs = 250

/** What is asked ahead runs beside what is shown, and so does another choice for the same place. */
const isSpeculative = (entry: JournalEntry): boolean => entry.header('x-copilot-speculative') === 'true'

export const abortOnTyping: Check = {
  id: 'abort-on-typing',
  what: 'Hangs up on ghost text that is still coming when it asks for other text in the same file.',
  find: ({ entries }) =>
    entries.flatMap((entry, place) => {
      if (entry.endpoint !== 'completions' || isSpeculative(entry)) return []
      const next = firstBehind(
        place,
        endOf(entry),
        entries,
        (later) => later.text !== entry.text && !isSpeculative(later) && asksAboutTheSame(entry, later),
      )
      if (next === undefined) return hungUpBefore(entry)
      const afterMs = endOf(entry) - next.atMs
      if (entry.cancelled) return [said(true, entry, next, `was hung up on ${inTime(afterMs)} after #${next.number} came`)]
      return afterMs > graceMs && entry.complete
        ? [said(false, entry, next, `went on for ${inTime(afterMs)} after #${next.number} had come`)]
        : []
    }),
}

/** Most clients hang up first, and ask again when the typing pauses. */
function hungUpBefore(entry: JournalEntry) {
  const { cancellation } = entry
  if (cancellation?.supersededBy === undefined) return []
  const said = `#${entry.number} was hung up on after ${inTime(cancellation.afterMs)}, and #${cancellation.supersededBy} took its place`
  return [{ honoured: true, said, entries: [entry] }]
}

function said(honoured: boolean, entry: JournalEntry, next: JournalEntry, what: string) {
  return { honoured, said: `#${entry.number} ${what}`, entries: [entry, next] }
}
