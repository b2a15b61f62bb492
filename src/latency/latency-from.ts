import type { Middleware } from '../core/middleware.ts'
import type { Latency } from '../protocol/generated/latency.ts'
import { latency } from './latency.ts'

type Kinded = Extract<Latency, { kind: string }>
type Kind = Kinded['kind']

type OptionsOf<K extends Kind> = Omit<Extract<Kinded, { kind: K }>, 'kind'>

const makers: { readonly [K in Kind]: (options: OptionsOf<K>) => Middleware } = {
  pace: latency.pace,
  fixed: ({ ms }) => latency.fixed(ms),
  uniform: latency.uniform,
  lognormal: latency.lognormal,
  dribble: latency.dribble,
  bandwidth: latency.bandwidth,
}

/**
 * The latency that data as in schemas/latency.schema.json spells, such as `{ "firstTokenMs": 80, "tokensPerSecond": 60 }`.
 *
 * @param data - valid by that schema; without a kind it is a pace
 * @throws MockCopilotError `BAD_FAULT` for an option that the schema cannot see to be wrong
 */
export function latencyFrom(data: Latency): Middleware {
  if (!('kind' in data)) return latency.pace(data)
  const { kind, ...options } = data
  return make(kind, options)
}

function make<K extends Kind>(kind: K, options: OptionsOf<K>): Middleware {
  return makers[kind](options)
}
