import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { choicesOf } from './choices-of.ts'
import { chunkQuirk, type Json } from './chunk-quirk.ts'

/**
 * Never says why a choice ended, as Copilot does after some tool results; chat clients take the stream for broken off.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.missingFinishReason(), echo())
 * ```
 */
export function missingFinishReason(selection: Selection = {}): Middleware {
  return chunkQuirk('missingFinishReason', selection, { start: () => ({ chunk: unfinished }), whole: unfinished })
}

function unfinished(json: Json): Json {
  if (choicesOf(json).length === 0) return json
  return { ...json, choices: choicesOf(json).map((choice) => ({ ...choice, finish_reason: null })) }
}
