import type { RecordedBody, RecordedRequest } from '../../protocol/generated/recording.ts'
import { tooDeep } from '../../protocol/json-depth.ts'
import { isMoment } from './is-moment.ts'
import type { Normaliser } from './normaliser.ts'
import { StandIns } from './stand-ins.ts'

const mostRounds = 8

/**
 * A request with stand-ins for what changes on every run, so that the next run's is the same. A normalised request stays as it is when
 * it is normalised again.
 */
export function normaliseRequest(request: RecordedRequest, normalisers: readonly Normaliser[]): RecordedRequest {
  const standIns = new StandIns()
  const stand = (kind: string, value: string): string => standIns.of(kind, value)
  const once = (where: string, value: string): string =>
    normalisers.reduce((result, { where: applies, replace }) => (applies?.test(where) === false ? result : replace(result, stand)), value)
  const text = (where: string, value: string): string => {
    let result = value
    // What stands for one value may show another beside it.
    for (let round = 0; round < mostRounds; round++) {
      const before = result
      result = once(where, before)
      if (result === before) break
    }
    return result
  }

  const json = (where: string, name: string, value: unknown): unknown => {
    if (typeof value === 'string') return text(where, value)
    if (typeof value === 'number') return isMoment(name, value) ? 0 : value
    if (Array.isArray(value)) return value.map((item, i) => json(`${where}[${i}]`, name, item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, json(`${where}.${key}`, key, inner)]))
  }
  const body = (whole: RecordedBody): RecordedBody => {
    if ('text' in whole) return { text: text('body', whole.text) }
    return 'json' in whole && !tooDeep(whole.json) ? { json: json('body', '', whole.json) } : whole
  }
  const { path, query, headers, body: sent } = request
  return {
    ...request,
    path: text('path', path),
    ...(query && { query: query.map(({ name, value }) => ({ name, value: text(`query.${name}`, value) })) }),
    ...(headers && {
      headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, text(`headers.${name}`, value ?? '')])),
    }),
    ...(sent && { body: body(sent) }),
  }
}
