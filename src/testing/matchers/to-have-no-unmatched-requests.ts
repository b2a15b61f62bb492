import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { MatcherContext } from './matcher-context.ts'
import type { MatcherResult } from './matcher-result.ts'
import { requestsOf } from './requests-of.ts'
import { unmatchedInWords } from './unmatched-in-words.ts'
import { verdict } from './verdict.ts'
import { whenTold } from './when-told.ts'

/** Everything that came had an endpoint and, where it was a completion, a handler that answered it. */
export function toHaveNoUnmatchedRequests(this: MatcherContext, received: unknown): MatcherResult | Promise<MatcherResult> {
  const requests = requestsOf(received, 'toHaveNoUnmatchedRequests')
  const isUnmatched = ({ unmatched }: JournalEntry): boolean => unmatched !== undefined
  return whenTold(requests.all(), (all) => {
    const found = all.filter(isUnmatched)
    return whenTold(found.length === 0 ? requests.count(isUnmatched) : found.length, () =>
      verdict(this, 'toHaveNoUnmatchedRequests', found.length === 0, () =>
        found.length === 0
          ? `Expected a request that nothing answers, but ${all.length === 1 ? 'the only one' : `each of ${all.length}`} had its answer.`
          : `Expected every request to be answered, but nothing answered ${found.length}:\n${unmatchedInWords(found)}`,
      ),
    )
  })
}
