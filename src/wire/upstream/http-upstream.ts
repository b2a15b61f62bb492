import type { Agent } from 'undici'
import { HttpError } from '../../core/http-error.ts'
import type { MessageSocket } from '../../core/message-socket.ts'
import type { Upstream, UpstreamAnswer, UpstreamRequest } from '../../core/upstream.ts'
import { AnswerReader } from './answer-reader.ts'
import { loadUndici } from './load-undici.ts'
import { PinnedAddresses } from './pinned-addresses.ts'

/** Node's own clients refuse more than 16 KB; others do not. */
const maxHeaderSize = 256 * 1024

/** The upstream over sockets. `undici` is loaded when it is asked for, at the latest with the first request: few proxies have one. */
export class HttpUpstream implements Upstream {
  readonly #addresses: PinnedAddresses
  #agent: Promise<Agent> | undefined

  /** @param addresses - where its hosts are; by default as the system says, but for private networks */
  constructor(addresses = new PinnedAddresses(false)) {
    this.#addresses = addresses
  }

  async pin(hostnames: readonly string[]): Promise<void> {
    const found = await Promise.allSettled(hostnames.map((hostname) => this.#addresses.of(hostname)))
    for (const one of found) if (one.status === 'rejected' && one.reason instanceof HttpError) throw one.reason
  }

  async load(): Promise<void> {
    await this.#connections()
  }

  async ask(request: UpstreamRequest): Promise<UpstreamAnswer> {
    const { url, method, headers, body, signal } = request
    const agent = await this.#connections()
    signal.throwIfAborted()
    return new Promise((resolve, reject) => {
      const options = { origin: url.origin, path: url.pathname + url.search, method, headers: [...headers], body }
      // undici's type names only the classes it documents; it takes any iterable of bytes.
      agent.dispatch(options as Parameters<Agent['dispatch']>[0], new AnswerReader(request, resolve, reject))
    })
  }

  async connect(request: UpstreamRequest): Promise<MessageSocket> {
    const { connectWebSocket } = await import('./connect-web-socket.ts')
    return connectWebSocket(request, this.#addresses.lookup)
  }

  async close(): Promise<void> {
    const agent = this.#agent
    this.#agent = undefined
    await (await agent)?.destroy()
  }

  /** How long an answer may take, and how large its headers may be, is the client's business. */
  #connections(): Promise<Agent> {
    const { lookup } = this.#addresses
    this.#agent ??= loadUndici().then(({ Agent }) => new Agent({ headersTimeout: 0, bodyTimeout: 0, maxHeaderSize, connect: { lookup } }))
    return this.#agent
  }
}
