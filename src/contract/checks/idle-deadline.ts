import type { Check } from '../check.ts'
import { inTime } from '../in-time.ts'

/** A client that still waits after so long has no deadline that a user would sit through. */
const longestPatienceMs = 120_000

export const idleDeadline: Check = {
  id: 'idle-deadline',
  what: 'Hangs up by itself on an answer that stalls.',
  find: ({ entries, nowMs }) =>
    entries.flatMap((entry) => {
      const { number, cut, cancelled, complete, faults, durationMs, atMs } = entry
      if (!complete) {
        const waitsMs = nowMs - atMs
        const waitsForEver = faults.includes('stall') && waitsMs >= longestPatienceMs
        return waitsForEver
          ? [{ honoured: false, said: `#${number} stalls, and its client still waits after ${inTime(waitsMs)}`, entries: [entry] }]
          : []
      }
      if (cut !== 'stall' || durationMs === undefined) return []
      const until = cancelled ? 'its client hung up' : 'the server stopped, and its client had not hung up'
      return [{ honoured: cancelled, said: `#${number} stalled until, after ${inTime(durationMs)}, ${until}`, entries: [entry] }]
    }),
}
