import type { ReadEvent } from './events-of.ts'

interface Chunk {
  readonly choices: readonly { readonly index: number; readonly text: string; readonly finish_reason: string | null }[]
}

/** What a client makes of a streamed completion: a text and a reason by index. */
export function readCompletion(events: readonly ReadEvent[]): { text: string; finish_reason: string | null }[] {
  const choices: { text: string; finish_reason: string | null }[] = []
  for (const { data } of events) {
    if (data === '[DONE]') continue
    for (const { index, text, finish_reason } of (data as Chunk).choices) {
      const so = choices[index]
      choices[index] = { text: (so?.text ?? '') + text, finish_reason: so?.finish_reason ?? finish_reason }
    }
  }
  return choices
}
