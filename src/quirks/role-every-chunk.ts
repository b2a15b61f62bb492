import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { choicesOf } from './choices-of.ts'
import { chunkQuirk, isJson } from './chunk-quirk.ts'

/**
 * Repeats `role: "assistant"` in every delta of a chat stream instead of the first alone.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.roleEveryChunk(), echo())
 * ```
 */
export function roleEveryChunk(selection: Selection = {}): Middleware {
  return chunkQuirk('roleEveryChunk', selection, {
    start: () => ({
      chunk: (chunk) => ({
        ...chunk,
        ...(Array.isArray(chunk.choices) && {
          choices: choicesOf(chunk).map((choice) =>
            isJson(choice.delta) ? { ...choice, delta: { role: 'assistant', ...choice.delta } } : choice,
          ),
        }),
      }),
    }),
  })
}
