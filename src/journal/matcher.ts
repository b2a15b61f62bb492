import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'
import { agrees } from './agrees.ts'
import { isAsymmetric } from './is-asymmetric.ts'
import type { JournalEntry } from './journal-entry.ts'
import { queryRules } from './query-rules.ts'
import type { RequestFields, RequestQuery } from './request-query.ts'

/** How each field of a query is held against a request; body comes last because it costs the most and may not be answerable. */
const fields: { readonly [Field in keyof Required<RequestFields>]: (pattern: RequestFields[Field], request: JournalEntry) => boolean } = {
  path: (pattern, { path }) => agrees(pattern, path),
  endpoint: (pattern, { endpoint }) => agrees(pattern, endpoint),
  method: (pattern, { method }) => agrees(pattern, method),
  status: (pattern, { status }) => agrees(pattern, status),
  complete: (pattern, { complete }) => agrees(pattern, complete),
  cancelled: (pattern, { cancelled }) => agrees(pattern, cancelled),
  answeredBy: (pattern, { answeredBy }) => agrees(pattern, answeredBy),
  fault: (pattern, { faults }) => faults.some((fault) => agrees(pattern, fault)),
  headers: (pattern, request) =>
    isAsymmetric(pattern)
      ? pattern.asymmetricMatch(realHeaders(request))
      : Object.entries(pattern ?? {}).every(([name, value]) => agrees(value, request.header(name))),
  body: (pattern, request) => agrees(pattern, wholeBody(request)),
}

type Check = (request: JournalEntry) => boolean

/**
 * A predicate for this query. Throws `BAD_QUERY` for a field no query has, or a value it cannot have: it would match nothing, and `never`
 * would always hold.
 *
 * @param besides - fields that were taken out of the query before, to be named beside its own
 */
export function matcher(query: RequestQuery, besides: readonly string[] = []): Check {
  if (typeof query === 'function') return query
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw noQuery(query)
  for (const [field, value] of Object.entries(query)) {
    if (!Object.hasOwn(fields, field)) throw unknownField(field, besides)
    const problem = value === undefined ? undefined : queryRules[field as keyof RequestFields](field, value)
    if (problem !== undefined) throw wrongKind(problem)
  }
  const checks = Object.entries(fields).filter(([field]) => query[field as keyof RequestFields] !== undefined) as [
    keyof RequestFields,
    (pattern: unknown, request: JournalEntry) => boolean,
  ][]
  return (request) => checks.every(([field, check]) => check(query[field], request))
}

function wholeBody(request: JournalEntry): unknown {
  if (request.truncatedFrom === undefined) return request.body
  throw new MockCopilotError(
    'JOURNAL_EVICTED',
    `Failed to match the body of request ${request.number}: the journal kept only the start of its ${request.truncatedFrom} bytes. Raise journal.maxBodyBytes, or ask without body.`,
  )
}

function realHeaders(request: JournalEntry): Record<string, string | undefined> {
  return Object.fromEntries(Object.keys(request.headers).map((name) => [name, request.header(name)]))
}

function unknownField(field: string, besides: readonly string[]): MockCopilotError {
  return new MockCopilotError(
    'BAD_QUERY',
    `Failed to search the journal: a query has no field ${JSON.stringify(field)}. Use one of ${[...besides, ...Object.keys(fields)].join(', ')}, or a predicate.`,
  )
}

function wrongKind(problem: string): MockCopilotError {
  return new MockCopilotError('BAD_QUERY', `Failed to search the journal: ${problem}. Change it, or pass a predicate.`)
}

function noQuery(given: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_QUERY',
    `Failed to search the journal: a query must be an object such as { status: 200 }, or a predicate, but is ${shown(given)}. Pass one of the two.`,
  )
}
