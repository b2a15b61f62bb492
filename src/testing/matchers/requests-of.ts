import { inspect } from 'node:util'
import type { Requests } from '../../journal/requests.ts'

/** What can be expected of: a proxy, or whatever else has its journal. */
export interface HasRequests {
  readonly requests: Requests
}

/** The journal of what a test expects something of. Throws a `TypeError` where that is no proxy. */
export function requestsOf(received: unknown, matcher: string): Requests {
  if (hasRequests(received)) return received.requests
  throw new TypeError(
    `expect(...).${matcher}() asks a proxy, such as the one of createTestProxy(), but was given ${inspect(received, { depth: 0 })}.`,
  )
}

function hasRequests(received: unknown): received is HasRequests {
  const { requests } = (received ?? {}) as Partial<HasRequests>
  return typeof requests?.all === 'function' && typeof requests.settled === 'function'
}
