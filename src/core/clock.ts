import { MockCopilotError } from './errors.ts'

/** Where all time comes from. One timeline, in milliseconds since 1970, that never goes backwards. */
export interface Clock {
  now(): number
  /** Calls back once, after `delayMs`. */
  timer(delayMs: number, callback: () => void): Timer
}

export interface Timer {
  cancel(): void
  /** Lets the process end while this timer is pending. */
  unref(): void
}

/** `setTimeout` takes 32 bits; a longer delay would fire at once. */
export const longestDelayMs = 2 ** 31 - 1

/** Read once: the getter costs more than the clock itself. */
const { timeOrigin } = performance

export const realClock: Clock = {
  now: () => timeOrigin + performance.now(),
  timer(delayMs, callback) {
    const handle = setTimeout(callback, checkedDelay(delayMs))
    return { cancel: () => clearTimeout(handle), unref: () => void handle.unref() }
  },
}

export function checkedDelay(delayMs: number): number {
  if (delayMs >= 0 && delayMs <= longestDelayMs) return delayMs
  throw new MockCopilotError(
    'BAD_DELAY',
    `Failed to wait ${delayMs} ms: a delay lies between 0 and ${longestDelayMs} ms (24.8 days). Choose one in that range.`,
  )
}
