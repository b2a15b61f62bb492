import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Check, Finding } from '../check.ts'
import { endOf, type History, isSameRequest } from '../history.ts'
import { inTime } from '../in-time.ts'

const transient = new Set([408, 429, 500, 502, 503, 504])
/** Two gaps are the fewest that can grow. */
const fewestTries = 3
/** Later than this it is no retry but a new wish. */
const longestGapMs = 120_000
/** Jitter may take this much off a gap that grew. */
const leastGrowth = 1.1

/** Retries that Retry-After asked for are left to that check. */
export const backOff: Check = {
  id: 'back-off',
  what: 'Waits longer before each further retry of a request that keeps failing.',
  find(history) {
    const seen = new Set<JournalEntry>()
    return history.entries.flatMap((entry) => {
      if (seen.has(entry) || !mayBeRetried(entry)) return []
      const tries = triesFrom(entry, history)
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
function triesFrom(first: JournalEntry, { entries }: History): JournalEntry[] {
  const tries = [first]
  for (const later of entries) {
    const last = tries.at(-1) as JournalEntry
    if (!mayBeRetried(last)) break
    if (later.number > last.number && isSameRequest(first, later) && isSoonAfter(last, later)) tries.push(later)
  }
  return tries
}

function isSoonAfter(last: JournalEntry, later: JournalEntry): boolean {
  return later.atMs >= endOf(last) && later.atMs - endOf(last) <= longestGapMs
}

function judged(tries: readonly JournalEntry[]): Finding {
  const gaps = tries.slice(1).map((each, i) => each.atMs - endOf(tries[i] as JournalEntry))
  const [first = 0] = gaps
  const last = gaps.at(-1) ?? 0
  const honoured = last >= Math.max(1, first) * leastGrowth
  return {
    honoured,
    said: `#${tries[0]?.number} was tried ${tries.length} times, with ${gaps.map(inTime).join(', ')} between`,
    entries: tries,
  }
}
