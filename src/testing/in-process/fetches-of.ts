import { checkTestOptions } from '../check-test-options.ts'
import { testProxyOf } from '../test-proxy-of.ts'
import type { TestProxyOptions } from '../test-proxy-options.ts'
import type { Fetches } from './fetches.ts'

/** What answers: what was given, or a proxy of its own made of the options that were. */
export function fetchesOf(proxyOrOptions: Fetches | TestProxyOptions): Fetches {
  if (isFetches(proxyOrOptions)) return proxyOrOptions
  // A proxy that is not made yet, as before beforeEach(), must not be taken for no options.
  checkTestOptions(proxyOrOptions)
  return testProxyOf(proxyOrOptions)
}

function isFetches(given: Fetches | TestProxyOptions): given is Fetches {
  return typeof given === 'object' && given !== null && 'fetch' in given && typeof given.fetch === 'function'
}
