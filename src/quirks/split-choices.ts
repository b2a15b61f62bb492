import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { choicesOf } from './choices-of.ts'
import { chunkQuirk, isJson, type Json } from './chunk-quirk.ts'

/**
 * Puts the text of a chat answer in one choice and its tool calls in another, as Copilot does for some models; code that
 * reads `choices[0]` alone never sees the calls. Answers without tool calls stay as they are.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.splitChoices(), echo())
 * ```
 */
export function splitChoices(selection: Selection = {}): Middleware {
  return chunkQuirk('splitChoices', selection, { start: () => ({ chunk: splitChunk }), whole: splitWhole })
}

const callsApart = 1

/** A choice that ends with tool calls ends twice: where its text is, and where the calls are. */
function splitChunk(chunk: Json): Json {
  const choices = choicesOf(chunk).flatMap((choice) => {
    if (isJson(choice.delta) && Array.isArray(choice.delta.tool_calls)) return [{ ...choice, index: callsApart }]
    return choice.finish_reason === 'tool_calls' ? [choice, { ...choice, index: callsApart }] : [choice]
  })
  return choices.length === 0 ? chunk : { ...chunk, choices }
}

function splitWhole(body: Json): Json {
  const choices = choicesOf(body).flatMap((choice) => {
    if (!isJson(choice.message) || !Array.isArray(choice.message.tool_calls)) return [choice]
    const { tool_calls, ...said } = choice.message
    return [
      { ...choice, message: said },
      { ...choice, index: callsApart, message: { role: 'assistant', content: null, tool_calls } },
    ]
  })
  return choices.length === 0 ? body : { ...body, choices }
}
