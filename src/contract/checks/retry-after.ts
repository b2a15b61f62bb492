import type { Check } from '../check.ts'
import { endOf, nextAfter } from '../history.ts'
import { inTime, slackMs } from '../in-time.ts'

/** Judged where the client came again; one that did not has waited long enough, but nobody can say whether it knew. */
export const retryAfter: Check = {
  id: 'retry-after',
  what: 'After an answer with Retry-After, waits at least as long before it asks that endpoint again.',
  find: (history) =>
    history.entries.flatMap((entry, place) => {
      const { retryAfterMs, status, number } = entry
      const next = retryAfterMs === undefined ? undefined : nextAfter(place, history)
      if (retryAfterMs === undefined || next === undefined) return []
      const waitedMs = next.atMs - endOf(entry)
      const said = `told by a ${status} to wait ${inTime(retryAfterMs)}, #${next.number} came ${inTime(waitedMs)} after #${number}`
      return [{ honoured: waitedMs >= retryAfterMs - slackMs, said, entries: [entry, next] }]
    }),
}
