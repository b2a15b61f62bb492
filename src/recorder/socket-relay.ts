import { endToEnd } from '../core/end-to-end.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import { type Upstream, UpstreamBroken, UpstreamRefused } from '../core/upstream.ts'
import type { Ask } from './ask.ts'
import type { Capture } from './capture.ts'
import { RelayedFrames } from './relayed-frames.ts'
import type { RequestHeaders } from './request-headers.ts'
import { SocketPump } from './socket-pump.ts'

/** What an upstream is told of a client that left before its side was open. */
const goingAway = 1001

/** Who is told how a WebSocket went. */
export interface SocketWitness {
  /** A capture for one message of the client. */
  begin(): Capture | undefined
  /** True where the proxy itself ends it. */
  stopped(): boolean
  /** How the handshake ended where there is no WebSocket. */
  failed(outcome: string): void
}

/** Joins clients' WebSockets to the upstream's. */
export class SocketRelay {
  readonly #upstream: Upstream
  readonly #headers: RequestHeaders
  readonly #log: Log

  constructor(upstream: Upstream, headers: RequestHeaders, log: Log) {
    this.#upstream = upstream
    this.#headers = headers
    this.#log = log
  }

  /** Opens a WebSocket to the upstream and joins the client's to it; where the upstream will not, its own answer is the answer. */
  async join({ incoming }: Ask, url: URL, { begin, stopped, failed }: SocketWitness): Promise<Reply> {
    const headers = this.#headers.for(incoming.rawHeaders, false)
    try {
      const upstream = await this.#upstream.connect({ url, method: 'GET', headers, body: undefined, signal: incoming.signal })
      // What the upstream says before the client's side is open must not be lost.
      upstream.pause()
      incoming.handOver?.((client) => {
        if (client !== undefined) new SocketPump(begin, stopped).join(client, upstream)
        upstream.resume()
        if (client === undefined) upstream.close(goingAway, new Uint8Array())
      })
      return { status: 101, body: undefined }
    } catch (error) {
      if (error instanceof UpstreamRefused) {
        const { status, statusMessage, headers: raw, chunks, trailers } = error.answer
        failed(String(status))
        return { status, statusMessage, rawHeaders: endToEnd(raw), frames: new RelayedFrames(chunks, raw, incoming, undefined), trailers }
      }
      if (!(error instanceof UpstreamBroken)) throw error
      failed(error.code)
      this.#log.warn({ upstream: url.origin, code: error.code }, 'The upstream broke the connection before it answered.')
      return { cut: { kind: error.kind } }
    }
  }
}
