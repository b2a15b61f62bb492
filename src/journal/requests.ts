import { inspect } from 'node:util'
import { realClock } from '../core/clock.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { Journal } from './journal.ts'
import type { JournalEntry } from './journal-entry.ts'
import { matcher } from './matcher.ts'
import type { RequestQuery } from './request-query.ts'

export interface WaitOptions {
  /** Of real time, also where the proxy's clock is virtual. Default 2,000. */
  readonly timeoutMs?: number
  /** How many matching requests must have been answered. Default 1. */
  readonly count?: number
}

const shown = 10

/**
 * The requests a proxy has received, oldest first, as far as its journal keeps them (1,000 entries and 16 MB by
 * default). A query that names an unknown field throws `BAD_QUERY`; one that asks for the body of a request of which
 * the journal kept only a part throws `JOURNAL_EVICTED`.
 *
 * @example
 * ```ts
 * await client.complete('function add(')
 * expect(proxy.requests.count({ path: '/v1/completions', status: 200 })).toBe(1)
 * expect(proxy.requests.last()?.body?.prompt).toBe('function add(')
 * ```
 */
export class Requests {
  readonly #journal: Journal

  constructor(journal: Journal) {
    this.#journal = journal
  }

  /** Those that match, or all. */
  all(query: RequestQuery = {}): JournalEntry[] {
    return this.#journal.entries().filter(matcher(query))
  }

  /** The first that matches. */
  find(query: RequestQuery): JournalEntry | undefined {
    return this.#journal.entries().find(matcher(query))
  }

  /** The latest that matches, or the latest of all. */
  last(query: RequestQuery = {}): JournalEntry | undefined {
    return this.#journal.entries().findLast(matcher(query))
  }

  /**
   * How many match; without a query all that came, which stays exact. Throws `JOURNAL_EVICTED` where there is a query and
   * entries were dropped, because some of those might have matched.
   */
  count(query?: RequestQuery): number {
    if (query === undefined) return this.#journal.total
    const { length } = this.all(query)
    this.#mustBeWhole(query)
    return length
  }

  /**
   * Resolves with the request that makes the count, as soon as it is answered, cut or given up by its client; at once
   * where it already is. Rejects with `WAIT_TIMEOUT`, telling what did come.
   *
   * @example
   * ```ts
   * editor.stopTyping()
   * const { events } = await proxy.requests.waitFor({ cancelled: true })
   * ```
   */
  async waitFor(query: RequestQuery = {}, { timeoutMs = 2_000, count = 1 }: WaitOptions = {}): Promise<JournalEntry> {
    if (!(count >= 1))
      throw new MockCopilotError('BAD_QUERY', `Failed to wait for ${count} requests: a count starts at 1. Ask never() for none.`)
    const matches = matcher(query)
    const found = this.#journal.entries().filter((entry) => entry.complete && matches(entry))
    return (
      found[count - 1] ??
      new Promise<JournalEntry>((resolve, reject) => {
        const settle = (act: () => void): void => {
          timer.cancel()
          watch[Symbol.dispose]()
          act()
        }
        const timer = realClock.timer(timeoutMs, () => settle(() => reject(this.#timeout(query, timeoutMs, count, found.length))))
        timer.unref()
        const watch = this.#journal.watch((entry) => {
          try {
            if (matches(entry)) found.push(entry)
          } catch (error) {
            settle(() => reject(error))
          }
          if (found.length === count) settle(() => resolve(entry))
        })
      })
    )
  }

  /**
   * Throws `UNEXPECTED_REQUEST`, listing them, where requests match; `JOURNAL_EVICTED` where dropped entries might have.
   *
   * @example
   * ```ts
   * proxy.requests.never({ path: '/v1/completions', status: 401 })
   * ```
   */
  never(query: RequestQuery): void {
    this.atMost(0, query)
  }

  /** Throws `UNEXPECTED_REQUEST`, listing them, where more requests match; `JOURNAL_EVICTED` where dropped entries might have. */
  atMost(most: number, query: RequestQuery): void {
    const found = this.all(query)
    if (found.length > most) {
      throw new MockCopilotError(
        'UNEXPECTED_REQUEST',
        `Failed to see at most ${most} requests with ${described(query)}: ${found.length} came (${listed(found)}). Find out why the client sent them.`,
      )
    }
    this.#mustBeWhole(query)
  }

  #mustBeWhole(query: RequestQuery): void {
    const { evicted } = this.#journal
    if (evicted === 0) return
    throw new MockCopilotError(
      'JOURNAL_EVICTED',
      `Failed to count requests with ${described(query)}: the journal evicted ${evicted} entries, which might have matched. Raise journal.maxEntries or journal.maxBytes, or call reset() before.`,
    )
  }

  #timeout(query: RequestQuery, timeoutMs: number, count: number, found: number): MockCopilotError {
    const { total, evicted } = this.#journal
    const came = total === 0 ? 'no request came at all' : `of ${total} that came, ${listed(this.all())}`
    const dropped = evicted === 0 ? '' : `; the journal evicted ${evicted} of them`
    return new MockCopilotError(
      'WAIT_TIMEOUT',
      `Failed to wait for ${count} answered requests with ${described(query)}: ${found} matched within ${timeoutMs} ms; ${came}${dropped}. Check the query, or raise timeoutMs.`,
    )
  }
}

function described(query: RequestQuery): string {
  return typeof query === 'function' ? 'the given predicate' : inspect(query, { depth: 4, breakLength: Number.POSITIVE_INFINITY })
}

function listed(requests: readonly JournalEntry[]): string {
  const lines = requests.slice(-shown).map((request) => `#${request.number} ${request.method} ${request.path} ${became(request)}`)
  if (requests.length > shown) lines.unshift(`${requests.length - shown} more`)
  return lines.join(', ')
}

function became({ complete, cancelled, cut, status }: JournalEntry): string {
  if (!complete) return 'not answered yet'
  return cancelled ? 'cancelled' : `${status ?? cut ?? 'unanswered'}`
}
