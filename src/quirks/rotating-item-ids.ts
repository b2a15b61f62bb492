import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { chunkQuirk, isJson, type Json } from './chunk-quirk.ts'

/**
 * Gives the items of a Responses stream another id in every event, as Copilot does; clients that join deltas by
 * `item_id` lose them.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.rotatingItemIds(), echo())
 * ```
 */
export function rotatingItemIds(selection: Selection = {}): Middleware {
  return chunkQuirk('rotatingItemIds', selection, {
    start() {
      let event = 0
      return { chunk: (chunk) => rotated(chunk, ++event) }
    },
  })
}

function rotated(chunk: Json, event: number): Json {
  const { item_id, item, response } = chunk
  return {
    ...chunk,
    ...(typeof item_id === 'string' && { item_id: `${item_id}_${event}` }),
    ...(isJson(item) && { item: renamed(item, event) }),
    ...(isJson(response) &&
      Array.isArray(response.output) && { response: { ...response, output: response.output.map((each) => renamed(each, event)) } }),
  }
}

function renamed(item: unknown, event: number): unknown {
  return isJson(item) && typeof item.id === 'string' ? { ...item, id: `${item.id}_${event}` } : item
}
