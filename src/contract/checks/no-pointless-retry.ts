import type { Check, Finding } from '../check.ts'
import { endOf, firstBehind, isSameRequest } from '../history.ts'
import { inTime } from '../in-time.ts'

const lasting = new Set([400, 402, 403])
/** Whoever asks later was asked by its user. */
const retryWithinMs = 10_000

export const noPointlessRetry: Check = {
  id: 'no-pointless-retry',
  what: 'Does not send a request again that was answered with 400, 402 or 403.',
  find: ({ entries }) =>
    entries.flatMap((entry, place): Finding[] => {
      const { status, number } = entry
      if (status === undefined || !lasting.has(status) || entry.text === '') return []
      const endMs = endOf(entry)
      const again = firstBehind(place, endMs + retryWithinMs, entries, (later) => later.atMs >= endMs && isSameRequest(entry, later))
      if (again === undefined) return [{ honoured: true, said: `#${number} got ${status} and was not sent again`, entries: [entry] }]
      const said = `#${number} got ${status} and was sent again as #${again.number}, ${inTime(again.atMs - endOf(entry))} later`
      return [{ honoured: false, said, entries: [entry, again] }]
    }),
}
