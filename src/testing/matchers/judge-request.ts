import { inspect } from 'node:util'
import { type Disagreement, disagreements } from '../../journal/disagreements.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import { legible } from '../../journal/legible.ts'
import type { RequestFields } from '../../journal/request-query.ts'
import { compareText } from '../../match/compare-text.ts'
import type { Judgement } from './judgement.ts'
import type { MatcherContext } from './matcher-context.ts'

/** Holds a request against a query, field by field. */
export function judgeRequest(query: RequestFields, request: JournalEntry, { utils }: MatcherContext): Judgement {
  const { EXPECTED_COLOR: green = plain, RECEIVED_COLOR: red = plain } = utils
  const lacks = disagreements(query, request)
  return {
    lacks: lacks.length,
    why: lacks.map((disagreement) => {
      const { wanted, found } = inWords(disagreement)
      return `${disagreement.place}: expected ${green(wanted)}, received ${red(found)}`
    }),
  }
}

/** On one line each, and long texts only where they part. */
function inWords({ wanted, found }: Disagreement): { wanted: string; found: string } {
  if (typeof wanted !== 'string' || typeof found !== 'string') return { wanted: brief(wanted), found: brief(found) }
  const compared = compareText({ kind: 'equals', literal: wanted }, found, 'atStart')
  return { wanted: compared.wanted.replace('equals ', ''), found: compared.found }
}

function brief(value: unknown): string {
  const options = { depth: 4, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 80, maxArrayLength: 10 }
  return inspect(legible(value), options)
}

function plain(text: string): string {
  return text
}
