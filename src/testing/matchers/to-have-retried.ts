import { type Duration, durationMs } from '../../core/duration.ts'
import { matcher } from '../../journal/matcher.ts'
import { queryInWords } from '../../journal/query-in-words.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { type Retry, retriesIn } from './retries-in.ts'
import { splitExpectation } from './split-expectation.ts'
import { verdict } from './verdict.ts'

/** Which requests a client is expected to have made again, how often, and how patiently. */
export interface ExpectedRetries extends Omit<RequestFields, 'status' | 'fault' | 'cancelled' | 'complete'> {
  /** How many retries, the first request not counted; at least one where it is left out. */
  readonly times?: number
  /**
   * How long each retry must have waited from the end of the failed answer: milliseconds, a text such as `'2s'`, or
   * `'retry-after'` for what that answer's own `Retry-After` asked for, which it must then have.
   */
  readonly after?: Duration | 'retry-after'
}

/** Timers of clients may fire this much early: they count whole milliseconds on a clock of their own. */
const earlyMs = 2

/** A retry is the same method, path and body, sent after an answer that was an error, was cut, or had a fault in it. */
export function toHaveRetried(this: MatcherContext, received: unknown, expected: ExpectedRetries = {}): MatcherResult {
  const { own, rest } = splitExpectation(expected, ['times', 'after'])
  const { times, after } = own
  const requests = requestsOf(received, 'toHaveRetried')
  const matches = matcher(rest)
  const came = requests.all(matches)
  const retries = retriesIn(came)
  // Among dropped entries might have been what others are retries of.
  requests.count(matches)
  const hasty = after === undefined ? [] : retries.filter((retry) => isHasty(retry, after))
  const rightNumber = times === undefined ? retries.length > 0 : retries.length === times
  const what = Object.keys(rest).length === 0 ? 'requests' : `requests with ${queryInWords(rest)}`
  const patience = after === undefined ? '' : `, each after ${after === 'retry-after' ? 'its Retry-After' : `${durationMs(after)} ms`}`
  return verdict(this, 'toHaveRetried', rightNumber && hasty.length === 0, () => {
    const wanted = `${number(times, this.isNot === true)} of ${what}${patience}`
    if (came.length === 0) return `Expected ${wanted}, but no such request came.`
    const list = requestLines(came, (request) => gapOf(retries.find((retry) => retry.request === request)))
    if (this.isNot === true) return `Expected ${wanted}, received ${retries.length}:\n${list}`
    if (!rightNumber) return `Expected ${wanted}, received ${retries.length}:\n${list}`
    return `Expected ${wanted}, but ${hasty.map((retry) => inWords(retry, after)).join('; ')}:\n${list}`
  })
}

function isHasty({ gapMs, failed }: Retry, after: Duration | 'retry-after'): boolean {
  const wantedMs = after === 'retry-after' ? failed.retryAfterMs : durationMs(after)
  return wantedMs === undefined || gapMs < wantedMs - earlyMs
}

function inWords({ gapMs, failed, request }: Retry, after: ExpectedRetries['after']): string {
  if (after !== 'retry-after') return `#${request.number} came after ${Math.round(gapMs)} ms`
  return failed.retryAfterMs === undefined
    ? `the answer to #${failed.number} had no Retry-After`
    : `#${request.number} came after ${Math.round(gapMs)} ms where ${Math.round(failed.retryAfterMs)} ms were asked for`
}

function gapOf(retry: Retry | undefined): string {
  return retry === undefined ? '' : `, a retry of #${retry.failed.number} ${Math.round(retry.gapMs)} ms after its end`
}

function number(times: number | undefined, isNot: boolean): string {
  if (times === undefined) return isNot ? 'no retry' : 'a retry'
  if (isNot) return `another number than ${times} of retries`
  return times === 1 ? 'exactly 1 retry' : `exactly ${times} retries`
}
