/** As long as a recording's times may be, because no timer is longer. */
const longest = 2_147_483_647

/** Whole milliseconds, or bytes, of what somebody else wrote: HAR has fractions, and -1 where there is nothing. */
export function wholeMs(value: number | undefined): number {
  return Math.min(longest, Math.max(0, Math.round(value ?? 0)))
}
