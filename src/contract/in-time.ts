/** A span in the words of a report. */
export function inTime(ms: number): string {
  return ms < 10_000 ? `${Math.round(ms)} ms` : `${Math.round(ms / 100) / 10} s`
}

/** What timers and networks differ by; a client that is early by so little waited. */
export const slackMs = 100
