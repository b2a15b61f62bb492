import type { RecordedRequest } from '../protocol/generated/recording.ts'

export interface Difference {
  /** Such as `body.json.messages[0].content`. */
  readonly where: string
  /** What the one has there; `undefined` for nothing. */
  readonly one: unknown
  readonly other: unknown
}

/** More are not told apart: a request that differs in so much is another one. */
const mostCounted = 1_000

/** Every place where two requests differ, headers aside; the first in the order of the fields. */
export function findDifferences(one: RecordedRequest, other: RecordedRequest): Difference[] {
  const found: Difference[] = []
  const fields = ({ method, path, query, body }: RecordedRequest): object => ({ method, path, query, body })
  compare(fields(one), fields(other), '', found)
  return found
}

function compare(one: unknown, other: unknown, where: string, found: Difference[]): void {
  if (found.length >= mostCounted || Object.is(one, other)) return
  if (!isParent(one) || !isParent(other) || Array.isArray(one) !== Array.isArray(other)) {
    found.push({ where, one, other })
    return
  }
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const place = Array.isArray(one) ? `${where}[${name}]` : where === '' ? name : `${where}.${name}`
    compare(own(one, name), own(other, name), place, found)
  }
}

function isParent(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function own(value: object, name: string): unknown {
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
}
