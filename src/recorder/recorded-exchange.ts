import type {
  RecordedChunk,
  RecordedExchange,
  RecordedHeaders,
  RecordedRequest,
  RecordedResponse,
} from '../protocol/generated/recording.ts'
import { requestQuery } from '../protocol/request-path.ts'
import { mostRecorded } from './capture.ts'
import type { Captured } from './captured.ts'
import { decodeChunks } from './decode-chunks.ts'
import { headerOf } from './header-of.ts'
import { droppedHeaders, keptOfRequest, keptOfResponse, keptOfTrailers } from './kept-headers.ts'
import { ownLocation } from './own-location.ts'
import { asJson, recordedBody } from './recorded-body.ts'

/** What was captured, decoded and in the form of a recording; secrets are still in it. */
export async function recordedExchange(captured: Captured): Promise<RecordedExchange> {
  const request = await recordedRequest(captured)
  const response = captured.webSocket ? messagesOf(captured) : await responseOf(captured)
  const redacted = [
    ...droppedHeaders('request.headers', captured.requestHeaders, request.headers),
    ...droppedHeaders('response.headers', captured.headers, response.headers),
    ...droppedHeaders('response.trailers', captured.trailers, response.trailers),
  ]
  return { upstream: upstreamOf(captured), request, response, ...(redacted.length > 0 && { redacted }) }
}

type Asked = Pick<Captured, 'method' | 'path' | 'target' | 'endpoint' | 'requestHeaders' | 'requestBody' | 'webSocket'>

/** A request in the form of a recording, to be recorded or to be looked up. */
export async function recordedRequest({
  method,
  path,
  target,
  endpoint,
  requestHeaders,
  requestBody,
  webSocket,
}: Asked): Promise<RecordedRequest> {
  const query = [...requestQuery(target)].map(([name, value]) => ({ name, value }))
  const { body, encoding } = await decoded(requestBody, requestHeaders)
  const headers = { ...keptOfRequest(requestHeaders), ...(encoding !== undefined && { 'content-encoding': encoding }) }
  return {
    method,
    path,
    ...(query.length > 0 && { query }),
    ...(endpoint !== undefined && { endpoint }),
    ...(webSocket && { webSocket }),
    ...(Object.keys(headers).length > 0 && { headers }),
    ...(body.length > 0 && { body: asJson(recordedBody(body)) }),
  }
}

async function responseOf(captured: Captured): Promise<RecordedResponse> {
  const { method, status, statusMessage, headers, headersAtMs, chunks, cut } = captured
  if (status === undefined) return { ...(cut && { cut }) }
  const { body, sizes, encoding } = await decoded(
    chunks.map(({ bytes }) => bytes),
    headers,
  )
  // What HEAD is asked for; every other answer has the length of what it holds.
  const length = headerOf(headers, 'content-length')
  const pieces = chunks.map(({ atMs }, i): RecordedChunk => ({ bytes: sizes[i] ?? 0, atMs })).filter(({ bytes }) => bytes > 0)
  const trailers = keptOfTrailers(captured.trailers)
  return {
    status,
    ...(statusMessage !== undefined && { statusMessage }),
    headers: {
      ...withOwnLocation(keptOfResponse(headers), captured),
      ...(encoding !== undefined && { 'content-encoding': encoding }),
      ...(method === 'HEAD' && length !== undefined && { 'content-length': length }),
    },
    ...(body.length > 0 && { body: recordedBody(body) }),
    headersAtMs,
    ...(pieces.length > 0 && { chunks: pieces }),
    ...(Object.keys(trailers).length > 0 && { trailers }),
    ...(cut && { cut }),
  }
}

/** A redirect to the same service leads to whoever replays it, and not to the service. */
function withOwnLocation(headers: RecordedHeaders, { upstream, path }: Captured): RecordedHeaders {
  const own = headers.location === undefined ? undefined : ownLocation(headers.location, upstream, path)
  return own === undefined ? headers : { ...headers, location: own }
}

function messagesOf({ chunks, cut }: Captured): RecordedResponse {
  return { messages: chunks.map(({ bytes, atMs }) => ({ atMs, body: recordedBody(bytes) })), ...(cut && { cut }) }
}

function upstreamOf({ upstream, headers }: Captured): NonNullable<RecordedExchange['upstream']> {
  const server = headerOf(headers, 'server')
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(upstream.hostname)
  return { url: isLoopback ? `${upstream.protocol}//${upstream.hostname}` : upstream.origin, ...(server !== undefined && { server }) }
}

interface Decoded {
  readonly body: Buffer
  /** How long each of its pieces is. */
  readonly sizes: readonly number[]
  /** What could not be undone. */
  readonly encoding: string | undefined
}

async function decoded(pieces: readonly Uint8Array[], headers: readonly string[]): Promise<Decoded> {
  const encoding = headerOf(headers, 'content-encoding')
  const plain = encoding === undefined || pieces.length === 0 ? pieces : await decodeChunks(pieces, encoding, mostRecorded)
  const kept = plain ?? pieces
  return { body: Buffer.concat(kept), sizes: kept.map(({ length }) => length), encoding: plain === undefined ? encoding : undefined }
}
