import type { ReadEvent } from './events-of.ts'
import { joinLogprobs, type ReadLogprobs } from './join-logprobs.ts'

interface Choice {
  readonly index: number
  readonly text: string
  readonly finish_reason: string | null
  readonly logprobs: ReadLogprobs
  readonly [field: string]: unknown
}

/** What a client makes of a streamed completion: each choice by its index, its deltas joined. */
export function readCompletion(events: readonly ReadEvent[]): Choice[] {
  const choices: Choice[] = []
  for (const { data } of events) {
    if (data === '[DONE]') continue
    for (const delta of (data as { choices: readonly Choice[] }).choices) {
      const so = choices[delta.index]
      choices[delta.index] = {
        ...so,
        ...delta,
        text: (so?.text ?? '') + delta.text,
        finish_reason: so?.finish_reason ?? delta.finish_reason,
        logprobs: joinLogprobs(so?.logprobs ?? null, delta.logprobs),
      }
    }
  }
  return choices
}
