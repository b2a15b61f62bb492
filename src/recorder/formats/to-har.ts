import type { RecordedExchange } from '../../protocol/generated/recording.ts'
import { type EventEnd, eventEnds } from '../event-ends.ts'
import { bodyBytes } from '../recorded-body.ts'
import { nobody } from './exchange-from.ts'
import { type HarContent, harContent } from './har-content.ts'

/** Recordings have no date: they are the same from run to run. */
const startedDateTime = '1970-01-01T00:00:00.000Z'

/** Recorded exchanges as a HAR 1.2 file. What HAR has no place for stands in fields that begin with `_`. */
export function toHar(exchanges: readonly RecordedExchange[], version: string): object {
  return { log: { version: '1.2', creator: { name: 'mock-copilot', version }, entries: exchanges.map(entryOf) } }
}

function entryOf(exchange: RecordedExchange): object {
  const { upstream, request, response, redacted } = exchange
  const lastAt = response.cut?.atMs ?? response.chunks?.at(-1)?.atMs ?? response.messages?.at(-1)?.atMs ?? 0
  const wait = response.headersAtMs ?? 0
  const receive = Math.max(0, lastAt - wait)
  const query = request.query ?? []
  const search = query.length === 0 ? '' : `?${new URLSearchParams(query.map(({ name, value }): [string, string] => [name, value]))}`
  return {
    startedDateTime,
    time: wait + receive,
    request: {
      method: request.method,
      url: `${upstream?.url ?? nobody}${request.path}${search}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: headersOf(request.headers),
      queryString: query,
      ...(request.body && { postData: postDataOf(harContent(request.body, request.headers?.['content-type'])) }),
      headersSize: -1,
      bodySize: bodyBytes(request.body).length,
    },
    response: responseOf(exchange),
    cache: {},
    timings: { send: 0, wait, receive },
    ...(request.webSocket && { _resourceType: 'websocket', _webSocketMessages: messagesOf(exchange) }),
    ...(redacted && { _redacted: redacted }),
  }
}

function responseOf({ upstream, response }: Omit<RecordedExchange, 'request'>): object {
  const { status = 0, statusMessage = '', headers, headersAtMs, chunks, cut } = response
  const content = harContent(response.body, headers?.['content-type'])
  const isStream = /^text\/event-stream\b/i.test(headers?.['content-type'] ?? '')
  return {
    status,
    statusText: statusMessage,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: [...headersOf(headers), ...headersOf(upstream?.server === undefined ? {} : { server: upstream.server })],
    content,
    redirectURL: headers?.location ?? '',
    headersSize: -1,
    bodySize: content.size,
    ...(headersAtMs !== undefined && { _headersAtMs: headersAtMs }),
    ...(chunks && { _chunks: chunks }),
    ...(isStream && { _events: eventsOf(bodyBytes(response.body), chunks ?? []) }),
    ...(cut && { _cut: cut }),
  }
}

/** The events of a stream, each with the time at which its last byte came. */
function eventsOf(body: Buffer, chunks: NonNullable<RecordedExchange['response']['chunks']>): object[] {
  let chunk = 0
  let received = chunks[0]?.bytes ?? 0
  return eventEnds(body).map(({ end, data }: EventEnd) => {
    while (received < end && chunk < chunks.length - 1) received += chunks[++chunk]?.bytes ?? 0
    return { atMs: chunks[chunk]?.atMs ?? 0, data }
  })
}

function messagesOf({ request, response }: Pick<RecordedExchange, 'request' | 'response'>): object[] {
  const message = (type: string, time: number, { text, encoding }: HarContent): object => ({
    type,
    time,
    opcode: encoding === undefined ? 1 : 2,
    data: text,
  })
  const received = (response.messages ?? []).map(({ atMs, body }) => message('receive', atMs / 1000, harContent(body)))
  return [message('send', 0, harContent(request.body)), ...received]
}

function headersOf(headers: Readonly<Record<string, string | undefined>> = {}): object[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value: value ?? '' }))
}

function postDataOf({ mimeType, text, encoding }: HarContent): object {
  return { mimeType, text, params: [], ...(encoding && { _encoding: encoding }) }
}
