import { inspect } from 'node:util'
import type { Awaitable } from '../../core/awaitable.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { RequestQuery } from '../../journal/request-query.ts'
import type { WaitOptions } from '../../journal/requests.ts'

/** The questions to a journal that matchers ask; one in another process answers later. */
export interface AskedRequests {
  all(query?: RequestQuery): Awaitable<JournalEntry[]>
  count(query?: RequestQuery): Awaitable<number>
  waitFor(query?: RequestQuery, options?: WaitOptions): Promise<JournalEntry>
  settled(options?: Pick<WaitOptions, 'timeoutMs'>): Promise<void>
}

/** The journal of what a test expects something of. Throws a `TypeError` where that is no proxy. */
export function requestsOf(received: unknown, matcher: string): AskedRequests {
  const { requests } = (received ?? {}) as { requests?: Partial<AskedRequests> }
  if (typeof requests?.all === 'function' && typeof requests.settled === 'function') return requests as AskedRequests
  throw new TypeError(
    `expect(...).${matcher}() asks a proxy, such as the one of createTestProxy(), but was given ${inspect(received, { depth: 0 })}.`,
  )
}
