import { inspect } from 'node:util'
import type { AnyRequests } from '../any-requests.ts'

/** The journal of what a test expects something of. Throws a `TypeError` where that is no proxy. */
export function requestsOf(received: unknown, matcher: string): AnyRequests {
  const { requests } = (received ?? {}) as { requests?: Partial<AnyRequests> }
  if (typeof requests?.all === 'function' && typeof requests.settled === 'function') return requests as AnyRequests
  throw new TypeError(
    `expect(...).${matcher}() asks a proxy, such as the one of createTestProxy(), but was given ${inspect(received, { depth: 0 })}.`,
  )
}
