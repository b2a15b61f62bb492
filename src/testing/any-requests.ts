import type { Awaitable } from '../core/awaitable.ts'
import type { JournalEntry } from '../journal/journal-entry.ts'
import type { RequestQuery } from '../journal/request-query.ts'
import type { WaitOptions } from '../journal/wait-options.ts'

/** Questions to a journal, in whichever process it is. */
export interface AnyRequests {
  all(query?: RequestQuery): Awaitable<JournalEntry[]>
  find(query?: RequestQuery): Awaitable<JournalEntry | undefined>
  last(query?: RequestQuery): Awaitable<JournalEntry | undefined>
  count(query?: RequestQuery): Awaitable<number>
  never(query?: RequestQuery): Awaitable<void>
  atMost(most: number, query?: RequestQuery): Awaitable<void>
  waitFor(query?: RequestQuery, options?: Omit<WaitOptions, 'signal'>): Promise<JournalEntry>
  settled(options?: Pick<WaitOptions, 'timeoutMs'>): Promise<void>
}
