import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { findDrift } from './drift/find-drift.ts'
import { exchangesByKey } from './exchanges-by-key.ts'

/** What a recorder has and what others recorded meanwhile. Where they were told the same when they asked the same, it is there once. */
export function besideOthers(own: readonly RecordedExchange[], others: readonly RecordedExchange[]): RecordedExchange[] {
  if (others.length === 0) return [...own]
  const ownByKey = exchangesByKey(own)
  const repeated = [...exchangesByKey(others)].flatMap(([key, theirs]) => {
    const ours = ownByKey.get(key) ?? []
    const isSame = ours.every(({ response }, i) => {
      const their = theirs[i]
      return their === undefined || findDrift(their.response, response).length === 0
    })
    return isSame ? ours.slice(0, theirs.length) : []
  })
  const left = new Set(repeated)
  return [...own.filter((exchange) => !left.has(exchange)), ...others]
}
