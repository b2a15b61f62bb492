import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { choicesOf } from './choices-of.ts'
import { chunkQuirk, isJson, type Json } from './chunk-quirk.ts'

/**
 * Sends the usage before the chunks that say why the choices ended, instead of after them.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.usageBeforeEnd(), echo())
 * ```
 */
export function usageBeforeEnd(selection: Selection = {}): Middleware {
  return chunkQuirk('usageBeforeEnd', selection, {
    start() {
      let ends: Json[] = []
      const held = (): Json[] => {
        const released = ends
        ends = []
        return released
      }
      return {
        chunk(chunk) {
          if (isJson(chunk.usage)) return [chunk, ...held()]
          if (!choicesOf(chunk).some(({ finish_reason }) => typeof finish_reason === 'string')) return chunk
          ends.push(chunk)
          return []
        },
        held,
      }
    },
  })
}
