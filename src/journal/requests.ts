import { counted } from '../core/counted.ts'
import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { JournalView } from './journal-view.ts'
import { matcher } from './matcher.ts'
import { queryInWords } from './query-in-words.ts'
import type { RequestQuery } from './request-query.ts'
import { requestsInWords } from './requests-in-words.ts'
import { checkWaitOptions, type WaitOptions } from './wait-options.ts'
import { watchUntil } from './watch-until.ts'

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
  readonly #journal: JournalView

  constructor(journal: JournalView) {
    this.#journal = journal
  }

  /** How many came, how many of those the journal has dropped, and how many are still being answered. */
  tally(): { readonly total: number; readonly evicted: number; readonly live: number } {
    const { total, evicted, live } = this.#journal
    return { total, evicted, live }
  }

  /** Those that match, or all. */
  all(query: RequestQuery = {}): JournalEntry[] {
    return this.#journal.entries().filter(matcher(query))
  }

  /** The first that matches, or the first of all. */
  find(query: RequestQuery = {}): JournalEntry | undefined {
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
   * where it already is. Rejects with `WAIT_TIMEOUT`, telling what did come; with `NOT_RUNNING` once the proxy stops.
   *
   * @example
   * ```ts
   * editor.stopTyping()
   * const { events } = await proxy.requests.waitFor({ cancelled: true })
   * ```
   */
  async waitFor(query: RequestQuery = {}, options: WaitOptions = {}): Promise<JournalEntry> {
    checkWaitOptions(options)
    const { timeoutMs = 2_000, count = 1, signal } = options
    const matches = matcher(query)
    const found = this.#journal.entries().filter((entry) => entry.complete && matches(entry))
    return (
      found[count - 1] ??
      watchUntil(
        this.#journal,
        timeoutMs,
        () => this.timedOut(query, timeoutMs, count, found.length),
        (entry) => {
          if (matches(entry)) found.push(entry)
          return found.length === count ? entry : undefined
        },
        signal,
      )
    )
  }

  /**
   * Resolves once no request is being answered any more: each has its whole answer, was cut, or was given up by its client.
   * Rejects with `WAIT_TIMEOUT`, telling which still are, after so much real time.
   *
   * @example
   * ```ts
   * await proxy.requests.settled({ timeoutMs: 500 })
   * ```
   */
  async settled(options: Omit<WaitOptions, 'count'> = {}): Promise<void> {
    checkWaitOptions(options)
    const { timeoutMs = 2_000, signal } = options
    const journal = this.#journal
    const ended = (): true | undefined => (journal.live === 0 ? true : undefined)
    if (!ended()) await watchUntil(journal, timeoutMs, () => this.#stillLive(timeoutMs), ended, signal)
  }

  /**
   * Throws `UNEXPECTED_REQUEST`, listing them, where requests match; `JOURNAL_EVICTED` where dropped entries might have.
   *
   * @example
   * ```ts
   * proxy.requests.never({ path: '/v1/completions', status: 401 })
   * ```
   */
  never(query: RequestQuery = {}): void {
    this.atMost(0, query)
  }

  /** Throws `UNEXPECTED_REQUEST`, listing them, where more requests match; `JOURNAL_EVICTED` where dropped entries might have. */
  atMost(most: number, query: RequestQuery = {}): void {
    if (!Number.isInteger(most) || most < 0) {
      throw new MockCopilotError(
        'BAD_QUERY',
        `Failed to see at most ${shown(most)} requests: that must be a whole number from 0 up. Pass one, and then the query.`,
      )
    }
    const found = this.all(query)
    if (found.length > most) {
      throw new MockCopilotError(
        'UNEXPECTED_REQUEST',
        `Failed to see at most ${counted(most, 'request')} with ${queryInWords(query)}: ${found.length} came (${requestsInWords(found)}). Find out why the client sent them.`,
      )
    }
    this.#mustBeWhole(query)
  }

  #mustBeWhole(query: RequestQuery): void {
    const { evicted } = this.#journal
    if (evicted === 0) return
    throw new MockCopilotError(
      'JOURNAL_EVICTED',
      `Failed to count requests with ${queryInWords(query)}: the journal evicted ${counted(evicted, 'entry', 'entries')}, which might have matched. Raise journal.maxEntries or journal.maxBytes, or call reset() before.`,
    )
  }

  #stillLive(timeoutMs: number): MockCopilotError {
    const kept = this.all({ complete: false })
    const dropped = this.#journal.live - kept.length
    const which = [...(dropped > 0 ? [`${dropped} that the journal evicted`] : []), ...(kept.length > 0 ? [requestsInWords(kept)] : [])]
    return new MockCopilotError(
      'WAIT_TIMEOUT',
      `Failed to wait for the end of every answer: ${this.#journal.live} ${this.#journal.live === 1 ? 'is' : 'are'} still open after ${timeoutMs} ms (${which.join(', ')}). Let the client read them to their end or hang up, or raise timeoutMs.`,
    )
  }

  /** What `waitFor` rejects with when its time is over. */
  timedOut(query: RequestQuery, timeoutMs: number, count: number, found: number): MockCopilotError {
    const { total, evicted } = this.#journal
    const came = total === 0 ? 'no request came at all' : `of ${total} that came, ${requestsInWords(this.all())}`
    const dropped = evicted === 0 ? '' : `; the journal evicted ${evicted} of them`
    return new MockCopilotError(
      'WAIT_TIMEOUT',
      `Failed to wait for ${counted(count, 'answered request')} with ${queryInWords(query)}: ${found} matched within ${timeoutMs} ms; ${came}${dropped}. Check the query, or raise timeoutMs.`,
    )
  }
}
