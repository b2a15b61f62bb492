import { endpoints } from '../../protocol/endpoints/index.ts'
import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import { requestPath } from '../../protocol/request-path.ts'
import { Routes } from '../../protocol/routes.ts'
import type { Captured } from '../captured.ts'
import { leadingNowhere } from '../leading-nowhere.ts'
import { recordedExchange } from '../recorded-exchange.ts'

/** In place of who answered, where nobody knows. Nobody can own a name that ends so (RFC 2606). */
export const nobody = 'http://recorded.invalid'

/** What another tool knows of an exchange. */
export interface ForeignExchange {
  readonly method: string
  /** With scheme, host and query. */
  readonly url: string
  readonly requestHeaders: readonly string[]
  readonly requestBody: Uint8Array
  readonly status: number | undefined
  readonly headers: readonly string[]
  readonly headersAtMs: number
  readonly chunks: Captured['chunks']
  readonly cut?: Captured['cut']
  readonly webSocket?: boolean
}

/** The exchange in the form of a recording, or in words why it cannot be one. */
export async function exchangeFrom(foreign: ForeignExchange): Promise<RecordedExchange | string> {
  const { method, url, requestBody, status, cut, webSocket = false } = foreign
  const [, origin = '', target = '/'] = /^(https?:\/\/[^/?#]+)([^#]*)/i.exec(url) ?? []
  if (!URL.canParse(origin)) return `${JSON.stringify(url.slice(0, 100))} is no URL of a server`
  if (!/^[A-Z]{1,20}$/.test(method)) return `${JSON.stringify(method.slice(0, 40))} is no method`
  if (!webSocket && status === undefined && cut === undefined) return 'it has no answer'
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) return `it has the status ${status}`
  const path = requestPath(target.startsWith('/') ? target : `/${target}`) ?? '/'
  const exchange = leadingNowhere(
    await recordedExchange({
      ...foreign,
      path,
      target,
      endpoint: new Routes(endpoints).find(method, path)?.endpoint.name,
      upstream: new URL(origin),
      requestBody: requestBody.length === 0 ? [] : [requestBody],
      status,
      statusMessage: undefined,
      trailers: [],
      cut,
      webSocket,
    }),
  )
  const { upstream, ...unknown } = exchange
  return upstream?.url === nobody ? unknown : exchange
}
