import { createHash } from 'node:crypto'
import type { RecordedRequest } from '../protocol/generated/recording.ts'

/** Two requests with the same key are the same request. What clients write in any order, fields and query, has one order here. */
export function requestKey({ method, path, query = [], webSocket, body }: RecordedRequest): string {
  const sorted = query.map(({ name, value }) => [name, value]).sort(byText)
  const text = JSON.stringify([method, path, sorted, webSocket === true, ordered(body)])
  return createHash('sha256').update(text).digest('hex')
}

function byText(one: readonly unknown[], other: readonly unknown[]): number {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  // Pairs, because an object would put a field named like a number first, and one named __proto__ nowhere.
  return {
    fields: Object.entries(value)
      .map(([name, field]) => [name, ordered(field)])
      .sort(byText),
  }
}
