import { testProxyOf } from '../test-proxy-of.ts'
import type { TestProxyOptions } from '../test-proxy-options.ts'
import type { Fetches } from './fetches.ts'

/** What answers: what was given, or a proxy of its own made of the options that were. */
export function fetchesOf(proxyOrOptions: Fetches | TestProxyOptions): Fetches {
  return isFetches(proxyOrOptions) ? proxyOrOptions : testProxyOf(proxyOrOptions)
}

function isFetches(given: Fetches | TestProxyOptions): given is Fetches {
  return 'fetch' in given && typeof given.fetch === 'function'
}
