import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { requestKey } from './request-key.ts'

/** Those with the same request together, in their order. */
export function exchangesByKey(exchanges: readonly RecordedExchange[]): Map<string, RecordedExchange[]> {
  const byKey = new Map<string, RecordedExchange[]>()
  for (const exchange of exchanges) {
    const key = requestKey(exchange.request)
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [exchange])
    else known.push(exchange)
  }
  return byKey
}
