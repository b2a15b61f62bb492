import type { FinishedChoice } from './finish-choices.ts'
import type { CopilotChoice } from './generated/completion-response.ts'

type Logprobs = NonNullable<CopilotChoice['logprobs']>

/** The log probabilities of a part of a choice's text, from one character to before another; `null` where there are none. */
export type LogprobsWithin = (start: number, end: number) => Logprobs | null

/** Those of what is left of a choice where a stop or `max_tokens` cut it. */
export function logprobsOf({ choice, complete, text }: FinishedChoice): Logprobs | null {
  if (choice.logprobs === undefined || choice.logprobs === null || complete) return choice.logprobs ?? null
  return logprobsWithin(choice.logprobs)(0, text.length)
}

/**
 * Tells the log probabilities of a text's parts: each token belongs to the part in which it begins. They have the form of completions
 * (`tokens` and other lists of the same length) or that of chats (`content` and `refusal`, lists of tokens); of any other form all belong to the beginning.
 */
export function logprobsWithin(logprobs: Logprobs): LogprobsWithin {
  const { tokens, content } = logprobs
  const texts = Array.isArray(tokens) ? tokens.map(String) : Array.isArray(content) ? content.map(tokenOf) : undefined
  if (texts === undefined) return (start, end) => (start <= 0 && end > 0 ? logprobs : null)
  const begins: number[] = []
  let length = 0
  for (const text of texts) {
    begins.push(length)
    length += text.length
  }
  return (start, end) => {
    const from = placeOf(start, begins)
    const to = placeOf(end, begins)
    if (from === 0 && to === begins.length && start <= 0 && end > 0) return logprobs
    if (from >= to) return null
    return Array.isArray(tokens)
      ? sliced(logprobs, tokens.length, from, to)
      : { ...logprobs, content: (content as unknown[]).slice(from, to) }
  }
}

function tokenOf(entry: unknown): string {
  return String(Object(entry).token ?? '')
}

/** The first token that begins there or behind it. */
function placeOf(at: number, begins: readonly number[]): number {
  let [first, behind] = [0, begins.length]
  while (first < behind) {
    const middle = (first + behind) >> 1
    if ((begins[middle] as number) < at) first = middle + 1
    else behind = middle
  }
  return first
}

function sliced(logprobs: Logprobs, length: number, from: number, to: number): Logprobs {
  const fields = Object.entries(logprobs)
  return Object.fromEntries(
    fields.map(([name, list]) => [name, Array.isArray(list) && list.length === length ? list.slice(from, to) : list]),
  )
}
