import { badOption, checkNumber } from '../core/check-number.ts'
import { longestDelayMs } from '../core/clock.ts'

/**
 * Where in an answer a fault happens.
 *
 * - `'connect'`: before any byte; what is inside the fault is not asked
 * - `'headers'`: after the headers, before the body
 * - `{ event: n }`: after n events of a stream went out; an answer that is not streamed has none
 * - `{ byte: n }`: after n bytes of the body went out
 * - `{ ms: n }`: n milliseconds after the request reached the fault, even while a handler is still working
 */
export type At = 'connect' | AfterHeaders | AtMs

export type AfterHeaders = 'headers' | AtEvent | AtByte

export interface AtEvent {
  readonly event: number
}

export interface AtByte {
  readonly byte: number
}

export interface AtMs {
  readonly ms: number
}

const ranges = {
  event: { whole: true },
  byte: { whole: true },
  ms: { most: longestDelayMs },
}

/** Throws `BAD_FAULT` for what is no place in an answer, or none that this fault can happen at. */
export function checkAt(fault: string, at: unknown, places: readonly string[]): void {
  const name = typeof at === 'object' && at !== null ? Object.keys(at).join() : String(at)
  if (!places.includes(name) || name in ranges !== (typeof at === 'object')) {
    throw badOption(fault, 'at', at, `must be ${places.map(spelled).join(' or ')}`)
  }
  if (name in ranges) checkNumber(fault, `at.${name}`, (at as Record<string, unknown>)[name], ranges[name as keyof typeof ranges])
}

function spelled(place: string): string {
  return place in ranges ? `{ "${place}": n }` : `"${place}"`
}
