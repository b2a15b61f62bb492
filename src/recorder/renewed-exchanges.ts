import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { findDrift } from './drift/find-drift.ts'
import { requestKey } from './request-key.ts'

/**
 * What a run recorded, then what it did not ask for. Where an answer says the same as before, the old one stays: then only
 * times would change, and nobody wants to review those.
 */
export function renewedExchanges(old: readonly RecordedExchange[], run: readonly RecordedExchange[]): RecordedExchange[] {
  const before = new Map<string, RecordedExchange[]>()
  for (const exchange of old) {
    const key = requestKey(exchange.request)
    before.set(key, [...(before.get(key) ?? []), exchange])
  }
  const turns = new Map<string, number>()
  const now = run.map((exchange) => {
    const key = requestKey(exchange.request)
    const turn = turns.get(key) ?? 0
    turns.set(key, turn + 1)
    const known = before.get(key)?.[turn]
    return known !== undefined && findDrift(known.response, exchange.response).length === 0 ? known : exchange
  })
  return [...now, ...old.filter(({ request }) => !turns.has(requestKey(request)))]
}
