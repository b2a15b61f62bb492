import { MockCopilotError } from '../core/errors.ts'
import { HttpError } from '../core/http-error.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import { type Upstream, UpstreamBroken } from '../core/upstream.ts'
import type { Ask } from './ask.ts'
import type { Capture } from './capture.ts'
import { ledBack } from './led-back.ts'
import { RelayedFrames } from './relayed-frames.ts'
import { RequestHeaders } from './request-headers.ts'
import { rewrittenSignIn } from './rewritten-sign-in.ts'
import { sentBody } from './sent-body.ts'
import { tellsWhereToGo } from './sign-in-answers.ts'
import { SocketRelay } from './socket-relay.ts'
import type { Upstreams } from './upstreams.ts'

/** Passes requests on to the upstream and its answers back, every byte as soon as it is there. */
export class Relay {
  readonly sockets: SocketRelay
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
    this.sockets = new SocketRelay(upstream, this.#headers, log)
  }

  /** Makes sure of where the upstream is. Throws `BAD_CONFIG` where it is in a private network and must not be. */
  async pin(): Promise<void> {
    try {
      await this.#upstream.pin(this.#upstreams.hostnames)
    } catch (error) {
      throw error instanceof HttpError ? new MockCopilotError('BAD_CONFIG', error.message) : error
    }
  }

  /** Has what passes requests on loaded now. That takes a tenth of a second, and the first answer would be late by it. */
  load(): Promise<void> {
    return this.#upstream.load()
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
        body: await sentBody(ask, capture, body),
        signal: incoming.signal,
        informed: (status, headers) => incoming.inform?.(status, headers),
      })
      const rawHeaders = ledBack(answer.headers, url, ask)
      const { status, statusMessage, trailers } = answer
      capture?.answered(answer)
      const frames = new RelayedFrames(answer.chunks, answer.headers, incoming, capture)
      const reply = { status, statusMessage, rawHeaders, frames, trailers }
      if (!rewrites || status !== 200) return reply
      return await rewrittenSignIn(ask, reply, (endpoints) => this.#upstreams.learn(endpoints))
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
}
