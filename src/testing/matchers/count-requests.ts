import type { JournalEntry } from '../../journal/journal-entry.ts'
import { queryInWords } from '../../journal/query-in-words.ts'
import { checkExpectation } from './check-expectation.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestLines } from './request-lines.ts'
import { requestsOf } from './requests-of.ts'
import { verdict } from './verdict.ts'
import { whenTold } from './when-told.ts'

interface Counting {
  /** The matcher's. */
  readonly name: string
  readonly received: unknown
  readonly matches: (request: JournalEntry) => boolean
  /** How many there must be; at least one where it is left out. */
  readonly times: number | undefined
  readonly noun: 'request' | 'completion'
  /** What it must look like; nothing in particular where it has no fields. */
  readonly wanted: object
  /** Of requests that do not match, those that nearly do and what they lack; `undefined` where that cannot be told. */
  readonly nearest: (requests: readonly JournalEntry[]) => string | undefined
}

/** Holds the number of matching requests against the number expected. Throws `JOURNAL_EVICTED` where dropped entries could change that. */
export function countRequests(context: MatcherContext, counting: Counting): MatcherResult | Promise<MatcherResult> {
  const { name, received, matches, times } = counting
  const requests = requestsOf(received, name)
  checkExpectation(name, { times })
  return whenTold(requests.all(), (all) => {
    const found = all.filter(matches)
    const provable = found.length === 0 || times !== undefined ? requests.count(matches) : found.length
    return whenTold(provable, () => {
      const pass = times === undefined ? found.length > 0 : found.length === times
      return verdict(context, name, pass, () => inWords(counting, context.isNot === true, all, found))
    })
  })
}

function inWords(
  { times, noun, wanted: query, nearest }: Counting,
  isNot: boolean,
  all: readonly JournalEntry[],
  found: readonly JournalEntry[],
): string {
  const number = isNot ? numberNotWanted(times, noun) : numberWanted(times, noun)
  const wanted = typeof query !== 'function' && Object.keys(query).length === 0 ? number : `${number} with ${queryInWords(query)}`
  if (found.length > 0) return `Expected ${wanted}, received ${found.length}:\n${requestLines(found)}`
  if (all.length === 0) return `Expected ${wanted}, but no request came at all. Is the client pointed at the proxy's url?`
  const near = nearest(all)
  return near === undefined
    ? `Expected ${wanted}, but ${noneOf(all.length)}:\n${requestLines(all)}`
    : `Expected ${wanted}, but ${noneOf(all.length)}.${all.length === 1 ? '' : ' The nearest:'}\n${near}`
}

function noneOf(count: number): string {
  return count === 1 ? 'the only one does not fit' : `none of ${count} fits`
}

function numberWanted(times: number | undefined, noun: string): string {
  return times === undefined ? `a ${noun}` : times === 1 ? `exactly 1 ${noun}` : `exactly ${times} ${noun}s`
}

function numberNotWanted(times: number | undefined, noun: string): string {
  return times === undefined ? `no ${noun}` : `another number than ${times} of ${noun}s`
}
