import type { JournalEntry } from '../../journal/journal-entry.ts'
import { requestsInWords } from '../../journal/requests-in-words.ts'
import type { Judgement } from './judgement.ts'

const shown = 3

/** The requests that lack least of what was asked for, the later first among equals, and what each has instead. */
export function nearestRequests(requests: readonly JournalEntry[], judge: (request: JournalEntry) => Judgement): string {
  return requests
    .map((request) => ({ request, judgement: judge(request) }))
    .sort((one, other) => difference(one.judgement, other.judgement) || other.request.number - one.request.number)
    .slice(0, shown)
    .flatMap(({ request, judgement }) => [`  ${requestsInWords([request])}`, ...judgement.why.map((line) => `    ${line}`)])
    .join('\n')
}

/** Not a subtraction alone: two that lack infinitely much are alike. */
function difference(one: Judgement, other: Judgement): number {
  return one.lacks === other.lacks ? 0 : one.lacks - other.lacks
}
