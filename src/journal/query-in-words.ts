import { inspect } from 'node:util'
import { legible } from './legible.ts'

/** Which requests a query means, as a message says it. */
export function queryInWords(query: object): string {
  return typeof query === 'function' ? 'the given predicate' : inspect(legible(query), { depth: 4, breakLength: Number.POSITIVE_INFINITY })
}
