import type { JournalEntry } from './journal-entry.ts'

/** Which requests are meant: those that agree with every field given, or those a predicate says yes to. */
export type RequestQuery = RequestFields | ((request: JournalEntry) => boolean)

/** A string means exactly that, a regular expression what it finds; `expect.stringContaining()` and the like judge by themselves. */
export interface RequestFields {
  readonly path?: string | RegExp
  readonly endpoint?: string | RegExp
  readonly method?: string | RegExp
  readonly status?: number | RegExp
  /** False while a request is still being answered. */
  readonly complete?: boolean
  readonly cancelled?: boolean
  /** The fixture or handler that answered. */
  readonly answeredBy?: string | RegExp
  /** One of the faults that fired. */
  readonly fault?: string | RegExp
  /** Part of the JSON body: objects need only the fields that matter, arrays agree item by item. */
  readonly body?: object
  /** Real values, so that the token a client sent can be asked for; `undefined` for a header that must not be there. */
  readonly headers?: Readonly<Record<string, string | RegExp | undefined>>
}
