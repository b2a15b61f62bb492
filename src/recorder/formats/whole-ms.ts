/** Whole milliseconds, or bytes, of what somebody else wrote: HAR has fractions, and -1 where there is nothing. */
export function wholeMs(value: number | undefined): number {
  return Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(value ?? 0)))
}
