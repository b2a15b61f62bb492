import { whenReady } from '../../core/awaitable.ts'
import type { Handler } from '../../core/handler.ts'
import type { Requests } from '../../journal/requests.ts'

const mostShown = 10

interface Miss {
  readonly number: number
  readonly why: string
}

/** Requests that nothing was meant to answer: no endpoint, no handler, or, where fixtures were given, none of those. */
export class Unmatched {
  readonly #misses: Miss[] = []
  #missed = 0

  /** Watches a handler for completions that the given fixtures left to what stands behind them. */
  watch(handler: Handler): Handler {
    return (request, context) =>
      whenReady(handler(request, context), (answer) => {
        const { miss } = context.trace
        if (answer === undefined || miss === undefined) return answer
        if (this.#missed++ < mostShown) this.#misses.push({ number: context.number, why: miss() })
        return answer
      })
  }

  /** Tells of all of them; `undefined` where there are none. */
  inWords(requests: Requests): string | undefined {
    const unanswered = requests.all((entry) => entry.unmatched !== undefined)
    const count = unanswered.length + this.#missed
    if (count === 0) return undefined
    const all = [...unanswered.map(({ number, unmatched = '' }) => ({ number, why: unmatched })), ...this.#misses]
    const shown = all.sort((one, other) => one.number - other.number).slice(0, mostShown)
    const lines = shown.map(({ number, why }) => `${titleOf(number, requests)}\n${why.replace(/^/gm, '  ')}`)
    const rest = count > shown.length ? [`and ${count - shown.length} more`] : []
    return [`mock-copilot: ${count} ${count === 1 ? 'request was' : 'requests were'} not matched:`, ...lines, ...rest].join('\n')
  }
}

function titleOf(number: number, requests: Requests): string {
  const entry = requests.find((each) => each.number === number)
  return entry === undefined ? `#${number}` : `#${number} ${entry.method} ${entry.path}`
}
