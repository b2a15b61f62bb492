import { endToEnd } from '../core/end-to-end.ts'
import { MockCopilotError } from '../core/errors.ts'
import { HttpError } from '../core/http-error.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import { type Upstream, type UpstreamAnswer, UpstreamBroken, UpstreamRefused } from '../core/upstream.ts'
import { errorReply } from '../protocol/error-body.ts'
import type { Ask } from './ask.ts'
import type { Capture } from './capture.ts'
import { headerOf } from './header-of.ts'
import { RelayedFrames } from './relayed-frames.ts'
import { RequestHeaders } from './request-headers.ts'
import { endpointsOf, tellsWhereToGo, withEndpoints } from './sign-in-answers.ts'
import { SocketPump } from './socket-pump.ts'
import type { Upstreams } from './upstreams.ts'
import { withLength } from './with-length.ts'

/** A body up to this size goes out with its headers in one piece. */
const smallBody = 64 * 1024
/** No sign-in answer is longer. */
const mostRewritten = 1024 * 1024

/** Passes requests on to the upstream and its answers back, every byte as soon as it is there. */
export class Relay {
  readonly #upstream: Upstream
  readonly #upstreams: Upstreams
  readonly #headers: RequestHeaders
  readonly #log: Log

  /** @param token - sent in place of the client's own credential */
  constructor(upstream: Upstream, upstreams: Upstreams, token: string | undefined, log: Log) {
    this.#upstream = upstream
    this.#upstreams = upstreams
    this.#headers = new RequestHeaders(token)
    this.#log = log
  }

  /** Makes sure of where the upstream is. Throws `BAD_CONFIG` where it is in a private network and must not be. */
  async pin(): Promise<void> {
    try {
      await this.#upstream.pin(this.#upstreams.hostnames)
    } catch (error) {
      throw error instanceof HttpError ? new MockCopilotError('BAD_CONFIG', error.message) : error
    }
  }

  /** Where a request would be passed on to; `undefined` where nobody serves it. */
  urlOf({ path, incoming }: Ask): URL | undefined {
    return this.#upstreams.urlOf(path, incoming.target)
  }

  /** @param body - the body where it was read already */
  async pass(ask: Ask, url: URL, capture: Capture | undefined, body?: Uint8Array): Promise<Reply> {
    const { incoming, endpoint } = ask
    const rewrites = tellsWhereToGo(endpoint)
    try {
      const answer = await this.#upstream.ask({
        url,
        method: incoming.method,
        headers: this.#headers.for(incoming.rawHeaders, rewrites),
        body: await this.#body(ask, capture, body),
        signal: incoming.signal,
      })
      const headers = this.#led(answer.headers, url, ask)
      capture?.answered(answer.status, answer.headers)
      const frames = new RelayedFrames(answer.chunks, answer.headers, incoming, capture)
      if (rewrites && answer.status === 200) return await this.#rewritten(ask, answer, headers, frames)
      return { status: answer.status, rawHeaders: headers, frames }
    } catch (error) {
      if (error instanceof UpstreamBroken) {
        this.#log.warn({ upstream: url.origin, code: error.code }, 'The upstream broke the connection before it answered.')
        capture?.cut(error.kind, error.code)
        return { cut: { kind: error.kind } }
      }
      if (incoming.stopped) capture?.drop()
      else if (incoming.signal.aborted) capture?.cut('stall', 'the client hung up')
      else capture?.drop(error instanceof Error ? error.message : 'it failed')
      throw error
    }
  }

  /**
   * Opens a WebSocket to the upstream and joins the client's to it; where the upstream will not, its own answer is the answer.
   *
   * @param begin - a capture for one message of the client
   * @param failed - told how the handshake ended where there is no WebSocket
   */
  async join(
    { incoming }: Ask,
    url: URL,
    begin: () => Capture | undefined,
    stopped: () => boolean,
    failed: (outcome: string) => void,
  ): Promise<Reply> {
    const headers = this.#headers.for(incoming.rawHeaders, false)
    try {
      const upstream = await this.#upstream.connect({ url, method: 'GET', headers, body: undefined, signal: incoming.signal })
      // What the upstream says before the client's side is open must not be lost.
      upstream.pause()
      incoming.handOver?.((client) => {
        new SocketPump(begin, stopped).join(client, upstream)
        upstream.resume()
      })
      return { status: 101, body: undefined }
    } catch (error) {
      if (error instanceof UpstreamRefused) {
        const { status, headers: raw, chunks } = error.answer
        failed(String(status))
        return { status, rawHeaders: endToEnd(raw), frames: new RelayedFrames(chunks, raw, incoming, undefined) }
      }
      if (!(error instanceof UpstreamBroken)) throw error
      failed(error.code)
      this.#log.warn({ upstream: url.origin, code: error.code }, 'The upstream broke the connection before it answered.')
      return { cut: { kind: error.kind } }
    }
  }

  async #body(
    { incoming, keep }: Ask,
    capture: Capture | undefined,
    read: Uint8Array | undefined,
  ): Promise<AsyncIterable<Uint8Array> | Uint8Array | undefined> {
    if (read !== undefined) {
      capture?.requested(read)
      capture?.sent()
      return read.length > 0 ? read : undefined
    }
    const bytes = capture?.request(incoming.bytes()) ?? incoming.bytes()
    // Without either header a request on a socket has no body, and one that came by fetch() all of it.
    const length = headerOf(incoming.rawHeaders, 'content-length')
    const chunked = headerOf(incoming.rawHeaders, 'transfer-encoding') !== undefined
    if (chunked || Number(length) > smallBody) return bytes
    const whole: Uint8Array[] = []
    for await (const piece of bytes) whole.push(piece)
    const body = Buffer.concat(whole)
    keep(body)
    return body.length > 0 ? body : undefined
  }

  /** Reads a sign-in answer to its end and has it lead the client back here. */
  async #rewritten(ask: Ask, { status }: UpstreamAnswer, headers: readonly string[], frames: RelayedFrames): Promise<Reply> {
    const pieces: Uint8Array[] = []
    let size = 0
    for await (const frame of frames) {
      if (!('raw' in frame)) return { status, rawHeaders: headers, frames: [...pieces.map((raw) => ({ raw })), frame] }
      pieces.push(frame.raw)
      size += frame.raw.length
      if (size > mostRewritten) return errorReply(502, 'The upstream sent a sign-in answer of more than 1 MB.')
    }
    const text = Buffer.concat(pieces).toString()
    const json = parsed(text)
    const endpoints = endpointsOf(json)
    if (endpoints === undefined) return { status, rawHeaders: headers, frames: pieces.map((raw) => ({ raw })) }
    this.#upstreams.learn(endpoints)
    const { baseUrl, apiUrl } = ask.service()
    const body = Buffer.from(JSON.stringify(withEndpoints(json, { base: baseUrl, api: apiUrl })))
    return { status, rawHeaders: withLength(headers, body.length), frames: [{ raw: body }] }
  }

  /** A redirect to the same upstream comes back through here; one to elsewhere is the client's business. */
  #led(headers: readonly string[], url: URL, ask: Ask): string[] {
    return endToEnd(headers).map((text, i, all) => {
      if (i % 2 === 0 || all[i - 1]?.toLowerCase() !== 'location' || !URL.canParse(text)) return text
      const to = new URL(text)
      return to.origin === url.origin ? ask.service().baseUrl + to.pathname + to.search : text
    })
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
