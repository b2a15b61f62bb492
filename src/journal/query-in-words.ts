import { inspect } from 'node:util'
import type { RequestQuery } from './request-query.ts'

/** Which requests a query means, as a message says it. */
export function queryInWords(query: RequestQuery): string {
  return typeof query === 'function' ? 'the given predicate' : inspect(query, { depth: 4, breakLength: Number.POSITIVE_INFINITY })
}
