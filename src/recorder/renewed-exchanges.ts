import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { findDrift } from './drift/find-drift.ts'
import { exchangesByKey } from './exchanges-by-key.ts'
import { requestKey } from './request-key.ts'

/**
 * What was recorded earlier, with what a run recorded for the same requests in its place, and behind it what is new. Where an answer says
 * the same as before, the old one stays: then only times would change, and nobody wants to review those.
 */
export function renewedExchanges(old: readonly RecordedExchange[], run: readonly RecordedExchange[]): RecordedExchange[] {
  const [before, now] = [exchangesByKey(old), exchangesByKey(run)]
  const chosen = new Map(
    [...now].map(([key, exchanges]) => [key, exchanges.map((exchange, turn) => unlessSame(before.get(key)?.[turn], exchange))]),
  )
  const inPlace = old.flatMap((exchange) => {
    const renewed = chosen.get(requestKey(exchange.request))
    return renewed === undefined ? [exchange] : renewed.splice(0, 1)
  })
  return [...inPlace, ...run.flatMap(({ request }) => chosen.get(requestKey(request))?.splice(0, 1) ?? [])]
}

function unlessSame(known: RecordedExchange | undefined, exchange: RecordedExchange): RecordedExchange {
  return known !== undefined && findDrift(known.response, exchange.response).length === 0 ? known : exchange
}
