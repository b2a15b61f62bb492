import { isCloseCode } from '../is-close-code.ts'
import type { ForeignExchange } from './exchange-from.ts'
import { own } from './own.ts'
import { wholeMs } from './whole-ms.ts'

type Cut = NonNullable<ForeignExchange['cut']>

const kinds: readonly Cut['kind'][] = ['reset', 'close', 'stall', 'garbage', 'badChunk', 'shortBody']

/** How the answer of a HAR entry broke off: as this package notes it, or what Chrome says of a connection that broke. */
export function harCut(response: unknown, atMs: number): Cut | undefined {
  const cut = own.value(response, '_cut')
  const kind = kinds.find((known) => known === own.text(cut, 'kind'))
  if (kind !== undefined) {
    const code = own.number(cut, 'code')
    const noted = { kind, atMs: wholeMs(own.number(cut, 'atMs') ?? atMs), cause: own.text(cut, 'cause') ?? '' }
    return isCloseCode(code) ? { ...noted, code } : noted
  }
  const error = own.text(response, '_error')
  return error === undefined || error === '' ? undefined : { kind: 'reset', atMs, cause: error }
}
