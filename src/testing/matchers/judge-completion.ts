import { clausesHeld } from '../../fixture-store/clauses-held.ts'
import type { JournalEntry } from '../../journal/journal-entry.ts'
import type { Clause } from '../../match/clause.ts'
import type { Subject } from '../../match/subject.ts'
import { isCompletionEndpoint } from '../../protocol/endpoint.ts'
import type { Routes } from '../../protocol/routes.ts'
import { completionSubjects } from './completion-subjects.ts'
import type { Judgement } from './judgement.ts'

const fits: Judgement = { lacks: 0, why: [] }

/** Holds a request against the clauses of a match; of several prompts the one that comes nearest counts. */
export function judgeCompletion(clauses: readonly Clause[], request: JournalEntry, routes: Routes): Judgement {
  const match = routes.find(request.method, request.path)
  if (match === undefined || !isCompletionEndpoint(match.endpoint)) return { lacks: Number.POSITIVE_INFINITY, why: ['is no completion'] }
  // One that was refused before its body was read is a completion all the same.
  if (clauses.length === 0) return fits
  const subjects = completionSubjects(request, match.endpoint, match.params)
  if (typeof subjects === 'string') return { lacks: clauses.length + 1, why: [subjects] }
  return subjects.map((subject) => judge(clauses, subject)).reduce((one, other) => (other.lacks < one.lacks ? other : one))
}

function judge(clauses: readonly Clause[], subject: Subject): Judgement {
  const held = clauses.findIndex((clause) => !clause.holds(subject))
  const failed = clauses[held]
  if (failed === undefined) return fits
  const { wanted, found } = failed.compare(subject)
  return {
    lacks: clauses.length - held,
    why: [`${clausesHeld(held, clauses.length)}, then ${failed.name} fails:`, `  expected ${wanted}`, `  received ${found}`],
  }
}
