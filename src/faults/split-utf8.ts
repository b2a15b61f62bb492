import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import { eventsIn, frameBytes } from '../protocol/sse.ts'
import type { Selection } from './selection.ts'
import { streamFault } from './stream-fault.ts'

/**
 * Splits a stream inside every character that is not ASCII, so that no piece of it is whole UTF-8. A stream of ASCII alone goes
 * by unharmed.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.splitUtf8(), echo())
 * ```
 */
export function splitUtf8(selection: Selection = {}): Middleware {
  return streamFault('splitUtf8', selection, (fire) => {
    let fired = false
    return {
      frame(frame) {
        const bytes = frameBytes(frame)
        const cuts = afterLeadBytes(bytes)
        if (cuts.length === 0) return [frame]
        if (!fired) fire()
        fired = true
        return pieces(frame, bytes, cuts)
      },
    }
  })
}

/** Places behind the first byte of a character of several. */
function afterLeadBytes(bytes: Uint8Array): number[] {
  const places: number[] = []
  bytes.forEach((byte, place) => {
    if (byte >= 0xc0) places.push(place + 1)
  })
  return places
}

/** All due with the frame; what paces by tokens delays the first of them, what counts events sees the last. */
function pieces(frame: Frame, bytes: Uint8Array, cuts: readonly number[]): Frame[] {
  const starts = [0, ...cuts]
  return starts.map((start, i) => ({
    raw: bytes.subarray(start, starts[i + 1]),
    ...(i === 0 && { delayMs: frame.delayMs ?? 0, tokens: frame.tokens ?? 0 }),
    ...(i === cuts.length && { events: eventsIn(frame) }),
  }))
}
