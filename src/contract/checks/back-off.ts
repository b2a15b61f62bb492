import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Check, Finding } from '../check.ts'
import { endOf, firstBehind, type History, isSameRequest } from '../history.ts'
import { inTime } from '../in-time.ts'

const transient = new Set([408, 429, 500, 502, 503, 504])
/** Two gaps are the fewest that can grow. */
const fewestTries = 3
/** Later than this it is no retry but a new wish. */
const longestGapMs = 120_000
/** An outage may see thousands. */
const mostShown = 8
/** Jitter may take this much off a gap that grew. */
const leastGrowth = 1.1

/** Retries that Retry-After asked for are left to that check. */
export const backOff: Check = {
  id: 'back-off',
  what: 'Waits longer before each further retry of a request that keeps failing.',
  find(history) {
    const seen = new Set<JournalEntry>()
    return history.entries.flatMap((entry, place) => {
      if (seen.has(entry) || !mayBeRetried(entry)) return []
      const tries = triesFrom(place, history)
      for (const each of tries) seen.add(each)
      return tries.length < fewestTries ? [] : [judged(tries)]
    })
  },
}

function mayBeRetried({ status, cut, cancelled, retryAfterMs }: JournalEntry): boolean {
  if (cancelled || retryAfterMs !== undefined) return false
  return status === undefined ? cut !== undefined : transient.has(status)
}

/** A request and every repetition of it, as long as each fails. */
function triesFrom(place: number, { entries }: History): JournalEntry[] {
  const tries: JournalEntry[] = []
  let last = entries[place]
  while (last !== undefined) {
    tries.push(last)
    if (!mayBeRetried(last)) break
    const failed: JournalEntry = last
    const endMs = endOf(failed)
    last = firstBehind(
      entries.indexOf(failed, place),
      endMs + longestGapMs,
      entries,
      (later) => later.atMs >= endMs && isSameRequest(failed, later),
    )
  }
  return tries
}

function judged(tries: readonly JournalEntry[]): Finding {
  const gaps = tries.slice(1).map((each, i) => each.atMs - endOf(tries[i] as JournalEntry))
  const [first = 0] = gaps
  const last = gaps.at(-1) ?? 0
  const honoured = last >= Math.max(1, first) * leastGrowth
  const shown = gaps.length > mostShown ? [...gaps.slice(0, mostShown).map(inTime), '...', inTime(last)] : gaps.map(inTime)
  const said = `#${tries[0]?.number} was tried ${tries.length} times, with ${shown.join(', ')} between`
  return { honoured, said, entries: tries.slice(0, mostShown + 1) }
}
