import { checkNumber } from '../core/check-number.ts'
import type { Context } from '../core/context.ts'
import { refuseOthers } from '../core/refuse-others.ts'
import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'
import { checkedWhen } from './checked-when.ts'
import type { Selection } from './selection.ts'

interface Counters {
  seen: number
  hit: number
}

const atLeastOne = { least: 1, whole: true }

/**
 * Decides request by request, as they arrive, so that what a fault hits does not depend on how fast handlers answer.
 * The counters belong to the proxy: the same fault in two proxies counts for each by itself.
 */
export class Selector {
  readonly #when: Selection['when']
  readonly #after: number
  readonly #every: number
  readonly #probability: number
  readonly #times: number

  constructor(fault: string, { when, after = 0, every = 1, probability = 1, times, ...others }: Selection) {
    refuseOthers(fault, others)
    this.#when = checkedWhen(fault, when)
    checkNumber(fault, 'after', after, { whole: true })
    checkNumber(fault, 'every', every, atLeastOne)
    checkNumber(fault, 'probability', probability, { most: 1 })
    if (times !== undefined) checkNumber(fault, 'times', times, atLeastOne)
    this.#after = after
    this.#every = every
    this.#probability = probability
    this.#times = times ?? Number.POSITIVE_INFINITY
  }

  /** Whether this request shall be hit; that takes one of the fault's `times`. */
  hits(request: CopilotCompletionRequest, context: Context): boolean {
    if (this.#when !== undefined && !this.#when(request, context)) return false
    const counters = this.#counters(context)
    const place = ++counters.seen - this.#after
    if (place <= 0 || place % this.#every !== 0 || counters.hit >= this.#times) return false
    if (this.#probability < 1 && !context.random.chance(this.#probability)) return false
    counters.hit++
    return true
  }

  /** The answer turned out to be none that the fault can act on. */
  giveBack(context: Context): void {
    const counters = this.#counters(context)
    counters.hit = Math.max(0, counters.hit - 1)
  }

  #counters(context: Context): Counters {
    return context.state.get<Counters>(this, startCounting)
  }
}

function startCounting(): Counters {
  return { seen: 0, hit: 0 }
}
