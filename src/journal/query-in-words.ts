import { inspect } from 'node:util'

/** Which requests a query means, as a message says it. */
export function queryInWords(query: object): string {
  return typeof query === 'function' ? 'the given predicate' : inspect(query, { depth: 4, breakLength: Number.POSITIVE_INFINITY })
}
