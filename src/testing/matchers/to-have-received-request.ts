import type { JournalEntry } from '../../journal/journal-entry.ts'
import { matcher } from '../../journal/matcher.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import { countRequests } from './count-requests.ts'
import { judgeRequest } from './judge-request.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { nearestRequests } from './nearest-requests.ts'
import { splitExpectation } from './split-expectation.ts'

/** Which requests are expected, and how many; at least one where `times` is left out. */
export interface ExpectedRequest extends RequestFields {
  readonly times?: number
}

export function toHaveReceivedRequest(
  this: MatcherContext,
  received: unknown,
  expected: ExpectedRequest | ((request: JournalEntry) => boolean) = {},
): MatcherResult | Promise<MatcherResult> {
  const {
    own: { times },
    rest: query,
  } = typeof expected === 'function' ? { own: {}, rest: expected } : splitExpectation(expected, ['times'])
  return countRequests(this, {
    name: 'toHaveReceivedRequest',
    received,
    matches: matcher(query, ['times']),
    times,
    noun: 'request',
    wanted: query,
    nearest: (requests) =>
      typeof query === 'function' ? undefined : nearestRequests(requests, (request) => judgeRequest(query, request, this)),
  })
}
