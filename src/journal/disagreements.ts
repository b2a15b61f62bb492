import { agrees } from './agrees.ts'
import { isAsymmetric } from './is-asymmetric.ts'
import type { JournalEntry } from './journal-entry.ts'
import { matcher } from './matcher.ts'
import type { RequestFields } from './request-query.ts'

/** One place in which a request is not what a query asks for. */
export interface Disagreement {
  /** Such as `status` or `body.messages[0].role`. */
  readonly place: string
  readonly wanted: unknown
  /** Secrets in it are redacted. */
  readonly found: unknown
}

const found: Readonly<Partial<Record<keyof RequestFields, (request: JournalEntry) => unknown>>> = {
  fault: ({ faults }) => faults,
  body: ({ body, text }) => body ?? (text === '' ? undefined : text),
}

/** Where a request does not agree with a query, field by field; none where it does. Throws like the query itself. */
export function disagreements(query: RequestFields, request: JournalEntry): Disagreement[] {
  return (Object.keys(query) as (keyof RequestFields)[]).flatMap((field) => {
    const wanted = query[field]
    if (wanted === undefined || matcher({ [field]: wanted })(request)) return []
    if (field === 'headers') return headersOf(query.headers ?? {}, request)
    return within(field, wanted, found[field]?.(request) ?? request[field as keyof JournalEntry])
  })
}

function headersOf(wanted: NonNullable<RequestFields['headers']>, request: JournalEntry): Disagreement[] {
  if (isAsymmetric(wanted)) return [{ place: 'headers', wanted, found: request.headers }]
  return Object.entries(wanted)
    .filter(([name, value]) => !agrees(value, request.header(name)))
    .map(([name, value]) => ({ place: `headers.${name}`, wanted: value, found: request.headers[name.toLowerCase()] }))
}

/** Goes down to the parts that differ. */
function within(place: string, wanted: unknown, found: unknown): Disagreement[] {
  if (agrees(wanted, found)) return []
  if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
    return wanted.flatMap((part, i) => within(`${place}[${i}]`, part, found[i]))
  if (isPlain(wanted) && isPlain(found))
    return Object.entries(wanted).flatMap(([name, part]) =>
      within(`${place}.${name}`, part, Object.hasOwn(found, name) ? found[name] : undefined),
    )
  return [{ place, wanted, found }]
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp) && !isAsymmetric(value)
}
