import type { Middleware } from '../core/middleware.ts'
import type { Selection } from '../faults/selection.ts'
import { chunkQuirk, type Json } from './chunk-quirk.ts'

const verdict = { filtered: false, severity: 'safe' }
const filterResults: Json = {
  choices: [],
  created: 0,
  id: '',
  prompt_filter_results: [
    { prompt_index: 0, content_filter_results: { hate: verdict, self_harm: verdict, sexual: verdict, violence: verdict } },
  ],
}

/**
 * Begins a stream with the content filter's chunk, which has no choices, no id and no date: code that reads `choices[0]`
 * of every chunk fails on it.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.emptyChoicesFirst(), echo())
 * ```
 */
export function emptyChoicesFirst(selection: Selection = {}): Middleware {
  return chunkQuirk('emptyChoicesFirst', selection, {
    start() {
      let begun = false
      return {
        chunk(chunk) {
          if (begun) return chunk
          begun = true
          return [filterResults, chunk]
        },
      }
    },
  })
}
