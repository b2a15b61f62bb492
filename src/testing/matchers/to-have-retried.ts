import { type Duration, durationMs } from '../../core/duration.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import { matcher } from '../../journal/matcher.ts'
import { queryInWords } from '../../journal/query-in-words.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import { checkExpectation } from './check-expectation.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { type Retry, retriesIn } from './retries-in.ts'
import { splitExpectation } from './split-expectation.ts'
import { verdict } from './verdict.ts'
import { whenTold } from './when-told.ts'

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
export function toHaveRetried(
  this: MatcherContext,
  received: unknown,
  expected: ExpectedRetries = {},
): MatcherResult | Promise<MatcherResult> {
  const { own, rest } = splitExpectation(expected, ['times', 'after'])
  checkExpectation('toHaveRetried', own)
  const requests = requestsOf(received, 'toHaveRetried')
  const matches = matcher(rest, ['times', 'after'])
  const what = Object.keys(rest).length === 0 ? 'requests' : `requests with ${queryInWords(rest)}`
  return whenTold(requests.all(matches), (came) =>
    // Among dropped entries might have been what others are retries of.
    whenTold(requests.count(matches), () => judge(this, own, what, came)),
  )
}

function judge(
  context: MatcherContext,
  { times, after }: Pick<ExpectedRetries, 'times' | 'after'>,
  what: string,
  came: readonly JournalEntry[],
): MatcherResult {
  const isNot = context.isNot === true
  const retries = retriesIn(came)
  const hasty = after === undefined ? [] : retries.filter((retry) => isHasty(retry, after))
  const rightNumber = times === undefined ? retries.length > 0 : retries.length === times
  const patience = after === undefined ? '' : `, each after ${after === 'retry-after' ? 'its Retry-After' : `${durationMs(after)} ms`}`
  return verdict(context, 'toHaveRetried', rightNumber && hasty.length === 0, () => {
    const wanted = `${number(times, isNot)} of ${what}${patience}`
    if (came.length === 0) return `Expected ${wanted}, but no such request came.`
    const list = requestLines(came, (request) => gapOf(retries.find((retry) => retry.request === request)))
    if (isNot || !rightNumber) return `Expected ${wanted}, received ${retries.length}:\n${list}`
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
