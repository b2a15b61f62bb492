import type { ShownRequest } from '../../control/shown-request.ts'
import { realClock } from '../../core/clock.ts'
import { MockCopilotError } from '../../core/errors.ts'
import { isAsymmetric } from '../../journal/is-asymmetric.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import { matcher } from '../../journal/matcher.ts'
import type { RequestFields, RequestQuery } from '../../journal/request-query.ts'
import { Requests } from '../../journal/requests.ts'
import { checkWaitOptions, type WaitOptions } from '../../journal/wait-options.ts'
import type { Channel } from './channel.ts'
import { remoteEntry } from './remote-entry.ts'

interface Found {
  readonly total: number
  readonly evicted: number
  readonly live: number
  readonly requests: readonly ShownRequest[]
}

/**
 * The requests that a server in another process has received: the questions of {@link Requests}, asked of what its journal tells. Its
 * server looks for what can be said in JSON; regular expressions and predicates are applied here.
 */
export class RemoteRequests {
  readonly #channel: Channel
  readonly #path: string

  constructor(channel: Channel, path: string) {
    this.#channel = channel
    this.#path = `${path}/requests`
  }

  /** Those that match, or all. */
  async all(query: RequestQuery = {}): Promise<JournalEntry[]> {
    return (await this.#those(query)).all(query)
  }

  /** The first that matches. */
  async find(query: RequestQuery = {}): Promise<JournalEntry | undefined> {
    return (await this.#those(query)).find(query)
  }

  /** The latest that matches, or the latest of all. */
  async last(query: RequestQuery = {}): Promise<JournalEntry | undefined> {
    return (await this.#those(query)).last(query)
  }

  /** How many match; without a query all that came. Rejects as {@link Requests.count} throws. */
  async count(query?: RequestQuery): Promise<number> {
    return (await this.#those(query ?? {})).count(query)
  }

  /** Rejects with `UNEXPECTED_REQUEST` where requests match, with `JOURNAL_EVICTED` where dropped ones might have. */
  async never(query: RequestQuery = {}): Promise<void> {
    ;(await this.#those(query)).never(query)
  }

  /** Rejects with `UNEXPECTED_REQUEST` where more match, with `JOURNAL_EVICTED` where dropped ones might have. */
  async atMost(most: number, query: RequestQuery = {}): Promise<void> {
    ;(await this.#those(query)).atMost(most, query)
  }

  /** Resolves with the request that makes the count, as soon as it is over. Rejects with `WAIT_TIMEOUT`, telling what did come. */
  async waitFor(query: RequestQuery = {}, options: Omit<WaitOptions, 'signal'> = {}): Promise<JournalEntry> {
    checkWaitOptions(options)
    const matches = matcher(query)
    const { timeoutMs = 2_000, count = 1 } = options
    if (isPlain(query)) return remoteEntry(await this.#wait({ query, count, timeoutMs, secrets: true }))
    const endMs = realClock.now() + timeoutMs
    for (;;) {
      const over = (await this.#those(query)).all({ complete: true })
      const matching = over.filter(matches)
      const found = matching[count - 1]
      if (found !== undefined) return found
      const leftMs = Math.max(0, Math.ceil(endMs - realClock.now()))
      await this.#wait({ query: { ...asJson(query), complete: true }, count: over.length + 1, timeoutMs: leftMs }).catch(async (error) => {
        throw isTimeout(error) ? (await this.#those({})).timedOut(query, timeoutMs, count, matching.length) : error
      })
    }
  }

  /** Resolves once no request is being answered any more. Rejects with `WAIT_TIMEOUT`, telling which still are. */
  async settled(options: Pick<WaitOptions, 'timeoutMs'> = {}): Promise<void> {
    await this.#channel.post(`${this.#path}/settled`, options)
  }

  async #wait(body: object): Promise<ShownRequest> {
    return (await this.#channel.post(`${this.#path}/wait`, body)) as ShownRequest
  }

  async #those(query: RequestQuery): Promise<Requests> {
    // Throws for what no query has, which the server would not know either.
    matcher(query)
    const { requests, ...size } = (await this.#channel.post(`${this.#path}/search`, { query: asJson(query), secrets: true })) as Found
    return new Requests(journalOf(size, requests.map(remoteEntry)))
  }
}

function journalOf(size: Omit<Found, 'requests'>, entries: readonly JournalEntry[]): ConstructorParameters<typeof Requests>[0] {
  return { ...size, stopped: false, entries: () => entries, watch: () => ({ [Symbol.dispose]() {} }) }
}

function isPlain(query: RequestQuery): query is RequestFields {
  return typeof query !== 'function' && Object.values(query).every(isJson)
}

/** What of a query can be said in JSON; the rest is looked at here. */
function asJson(query: RequestQuery): RequestFields {
  return typeof query === 'function' ? {} : Object.fromEntries(Object.entries(query).filter(([, value]) => isJson(value)))
}

function isJson(value: unknown): boolean {
  if (value === undefined || typeof value === 'function' || value instanceof RegExp || isAsymmetric(value)) return false
  return typeof value !== 'object' || value === null || Object.values(value).every(isJson)
}

function isTimeout(error: unknown): boolean {
  return error instanceof MockCopilotError && error.code === 'WAIT_TIMEOUT'
}
