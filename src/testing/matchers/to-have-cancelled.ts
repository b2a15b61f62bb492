import { counted } from '../../core/counted.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import { matcher } from '../../journal/matcher.ts'
import { queryInWords } from '../../journal/query-in-words.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import type { AnyRequests } from '../any-requests.ts'
import { waitedInVain } from '../waited-in-vain.ts'
import { checkExpectation } from './check-expectation.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { splitExpectation } from './split-expectation.ts'
import { verdict } from './verdict.ts'

/** On which requests a client is expected to hang up, and how soon from now. */
export interface ExpectedCancellation extends Omit<RequestFields, 'cancelled' | 'complete'> {
  /** Of real time. By default 1,000; behind `.not` only what has happened already counts, unless it is given. */
  readonly withinMs?: number
}

/** Resolves as soon as the client has hung up on such a request. */
export async function toHaveCancelled(
  this: MatcherContext,
  received: unknown,
  expected: ExpectedCancellation = {},
): Promise<MatcherResult> {
  const { own, rest } = splitExpectation(expected, ['withinMs'])
  checkExpectation('toHaveCancelled', own)
  const { withinMs = this.isNot === true ? 0 : 1_000 } = own
  const requests = requestsOf(received, 'toHaveCancelled')
  const matches = matcher(rest, ['withinMs'])
  const cancelled = (request: JournalEntry): boolean => request.cancelled && matches(request)
  const pass = await happens(requests, cancelled, withinMs)
  const others = await requests.all(matches)
  const what = Object.keys(rest).length === 0 ? 'a request' : `a request with ${queryInWords(rest)}`
  return verdict(this, 'toHaveCancelled', pass, () => {
    if (pass) return `Expected the client not to hang up on ${what}, but it did:\n${requestLines(others.filter(cancelled), ending)}`
    const instead = others.length === 0 ? 'no such request came' : `these came, and it did not:\n${requestLines(others, ending)}`
    return `Expected the client to hang up on ${what} within ${withinMs} ms, but ${instead}`
  })
}

/** Throws `JOURNAL_EVICTED` where it did not, and dropped entries might tell otherwise. */
async function happens(requests: AnyRequests, cancelled: (request: JournalEntry) => boolean, withinMs: number): Promise<boolean> {
  try {
    await requests.waitFor(cancelled, { timeoutMs: withinMs })
    return true
  } catch (error) {
    if (!waitedInVain(error)) throw error
    return (await requests.count(cancelled)) > 0
  }
}

function ending({ events, bytes, durationMs, cancellation }: JournalEntry): string {
  if (durationMs === undefined) return ''
  const next = cancellation?.supersededBy === undefined ? '' : `, superseded by #${cancellation.supersededBy}`
  return ` after ${Math.round(cancellation?.afterMs ?? durationMs)} ms, ${counted(events, 'event')} and ${counted(bytes, 'byte')}${next}`
}
