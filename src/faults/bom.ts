import type { Middleware } from '../core/middleware.ts'
import type { Selection } from './selection.ts'
import { streamFault } from './stream-fault.ts'

const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf)

/**
 * Begins a stream with a byte order mark, which the standard tells clients to skip.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(faults.bom(), echo())
 * ```
 */
export function bom(selection: Selection = {}): Middleware {
  return streamFault('bom', selection, (fire) => {
    let begun = false
    return {
      frame(frame) {
        if (begun) return [frame]
        begun = true
        fire()
        return [{ raw: byteOrderMark }, frame]
      },
    }
  })
}
