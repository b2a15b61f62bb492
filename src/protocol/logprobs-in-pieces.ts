import type { FinishedChoice } from './finish-choices.ts'
import type { CopilotChoice } from './generated/completion-response.ts'
import { type LogprobsWithin, logprobsWithin } from './logprobs-of.ts'

/** Of each choice by its index; `undefined` where no choice has any, as is usual. */
export function logprobsInPieces(
  finished: readonly FinishedChoice[],
  pieces: readonly (readonly string[])[],
): LogprobsInPieces[] | undefined {
  if (!finished.some(({ choice }) => choice.logprobs)) return undefined
  return finished.map((one, i) => new LogprobsInPieces(one, pieces[i] as readonly string[]))
}

/** The log probabilities of a choice, piece by piece of what is streamed; the prompt, where it is given back, has none. */
class LogprobsInPieces {
  readonly #within: LogprobsWithin | undefined
  readonly #pieces: readonly string[]
  readonly #isWhole: boolean
  #next = 0
  #start: number

  constructor({ choice, echoed, complete }: FinishedChoice, pieces: readonly string[]) {
    this.#within = choice.logprobs ? logprobsWithin(choice.logprobs) : undefined
    this.#pieces = pieces
    this.#isWhole = complete
    this.#start = -echoed.length
  }

  /** Those of the next piece; of a text without pieces all are with the first. */
  next(): NonNullable<CopilotChoice['logprobs']> | null {
    if (this.#within === undefined) return null
    const start = this.#start
    this.#start += this.#pieces[this.#next++]?.length ?? 0
    const isLast = this.#next >= this.#pieces.length
    return this.#within(start, isLast && this.#isWhole ? Number.POSITIVE_INFINITY : this.#start)
  }
}
