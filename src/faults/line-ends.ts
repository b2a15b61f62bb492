import { badOption } from '../core/check-number.ts'
import type { Frame } from '../core/frame.ts'
import type { Middleware } from '../core/middleware.ts'
import { optionsOf } from '../core/options-of.ts'
import { eventsIn, frameBytes } from '../protocol/sse.ts'
import type { Selection } from './selection.ts'
import { streamFault } from './stream-fault.ts'

export type LineEnd = 'lf' | 'crlf' | 'cr'

const cr = 0x0d
const lf = 0x0a
const ends: Readonly<Record<LineEnd, readonly number[]>> = { lf: [lf], crlf: [cr, lf], cr: [cr] }

/**
 * Ends the lines of a stream with CR LF or CR in place of LF; the standard allows all three.
 *
 * @param style - `'lf'` is what streams have by themselves
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.lineEnds('crlf'), echo())
 * ```
 */
export function lineEnds(style: LineEnd, selection: Selection = {}): Middleware {
  if (!Object.hasOwn(ends, style)) throw badOption('faults.lineEnds', 'the style', style, 'must be "lf" or "crlf" or "cr"')
  optionsOf('faults.lineEnds', selection)
  const end = ends[style]
  return streamFault('lineEnds', selection, (fire) => {
    fire()
    let afterCr = false
    return {
      frame(frame: Frame) {
        if ('cut' in frame) return [frame]
        const bytes: number[] = []
        for (const byte of frameBytes(frame)) {
          // A CR LF may be split over two frames, and is one line end all the same.
          if (byte === cr || (byte === lf && !afterCr)) bytes.push(...end)
          else if (byte !== lf) bytes.push(byte)
          afterCr = byte === cr
        }
        return [{ raw: Uint8Array.from(bytes), events: eventsIn(frame), delayMs: frame.delayMs ?? 0, tokens: frame.tokens ?? 0 }]
      },
    }
  })
}
