import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { type Awaitable, isPromiseLike } from '../core/awaitable.ts'
import { realClock } from '../core/clock.ts'
import { Idle } from '../core/idle.ts'
import { stillRunning } from '../core/still-running.ts'
import { bindError } from './bind-error.ts'
import { Connections } from './connections.ts'
import { Exchange } from './exchange.ts'
import { Live } from './live.ts'
import type { MessageExchange } from './message-exchange.ts'
import { WebSockets } from './web-sockets.ts'
import { withoutOffer } from './without-offer.ts'

/** What the server asks of the proxy. */
export interface App {
  /** Answers one exchange and never rejects; settles when nothing of it is left. */
  serve(exchange: Exchange): Awaitable<void>
  /** The same for one message on a WebSocket. */
  serveMessage(exchange: MessageExchange): Awaitable<void>
  /** The id headers of an answer that belongs to no exchange. */
  ids(): Readonly<Record<string, string>>
  /** Something went wrong that no client is waiting for. */
  failed(error: Error): void
}

/**
 * A request that has begun must arrive within these; a connection may wait for its first one as it may between two. 65 s of keep-alive,
 * because a client's pool that reuses a connection just closed sees a reset. A missing Host is answered by the proxy itself, in
 * its own words and with its ids.
 */
const options = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 500,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
  requireHostHeader: false,
  // Node 24.9 and later leave other offers alone by themselves; for older ones #upgrade does.
  shouldUpgradeCallback: isWebSocketOffer,
}
const maxConnections = 10_000

/** How long `close` waits for handlers that do not listen to their signal. */
const patienceMs = 1_000

/** A node:http server that knows every live exchange, so that closing it leaves nothing behind. */
export class WireServer {
  readonly server: Server
  /** Kept, because node asks the kernel for it each time. */
  port = 0
  readonly #app: App
  readonly #live = new Live<Exchange | MessageExchange>()
  readonly #idle = new Idle()
  readonly #connections: Connections
  readonly #webSockets = new WebSockets((message) => this.#track(message, this.#app.serveMessage(message)))

  private constructor(app: App) {
    this.#app = app
    this.#connections = new Connections(
      () => app.ids(),
      () => this.server.keepAliveTimeout,
    )
    this.server = createServer(options)
    this.server.maxConnections = maxConnections
    // 16 KB bound them already; beyond 2,000 some versions of Node drop headers without a word and others refuse the request.
    this.server.maxHeadersCount = 0
    const onRequest = (request: Exchange['request'], response: Exchange['response']): void => this.#serve(new Exchange(request, response))
    this.server.on('request', onRequest)
    this.server.on('checkExpectation', onRequest)
    this.server.on('checkContinue', (request, response) => {
      response.writeContinue()
      onRequest(request, response)
    })
    this.server.on('upgrade', (request, socket: Socket, head) => this.#upgrade(request, socket, head))
    this.server.on('connection', (socket) => this.#connections.add(socket))
    this.server.on('connect', (_request, socket) => this.#connections.refuseTunnel(socket))
    this.server.on('clientError', (error, socket) => this.#connections.clientError(error, socket))
  }

  /** Resolves once bound. Rejects with `PORT_IN_USE` or `CANNOT_BIND`. */
  static async listen(app: App, port: number, host: string): Promise<WireServer> {
    const wire = new WireServer(app)
    await new Promise<void>((resolve, reject) => {
      wire.server.once('error', reject)
      wire.server.listen(port, host, resolve)
    }).catch((error: NodeJS.ErrnoException) => {
      throw bindError(error, port, host)
    })
    wire.port = (wire.server.address() as AddressInfo).port
    wire.server.removeAllListeners('error').on('error', (error) => app.failed(error))
    return wire
  }

  /** Requests that are not answered yet, or still streaming. */
  get live(): number {
    return this.#live.size
  }

  /**
   * Stops accepting, waits up to `graceMs` for what is being answered, aborts the rest, closes every socket and awaits
   * the handlers.
   */
  async close(graceMs: number): Promise<void> {
    const untilMs = realClock.now() + graceMs
    const leftMs = (): number => Math.max(0, untilMs - realClock.now())
    // Before node's own close, which destroys connections whose answer has ended, also where most of it has not left yet.
    await this.#connections.flushed(graceMs)
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    if (graceMs > 0) await this.#settled(leftMs())
    await this.#connections.flushed(leftMs())
    for (const exchange of this.#live) exchange.stop()
    this.#connections.destroy()
    await closed
    await this.#settled(patienceMs)
    if (this.#live.size > 0) {
      this.#app.failed(stillRunning(this.#live.size, '', patienceMs))
    }
  }

  async #settled(mostMs: number): Promise<void> {
    if (this.#live.size > 0) await this.#idle.within(mostMs)
  }

  #serve(exchange: Exchange): void {
    this.#connections.serves(exchange)
    void this.#track(exchange, this.#app.serve(exchange))
  }

  #track(exchange: Exchange | MessageExchange, serving: Awaitable<void>): Awaitable<void> {
    if (!isPromiseLike(serving)) return undefined
    this.#live.add(exchange)
    return serving.then(() => {
      this.#live.delete(exchange)
      if (this.#live.size === 0) this.#idle.tell()
    })
  }

  /**
   * Node hands over every request that offers to go on in another protocol. Offers other than of a WebSocket are ignored,
   * as RFC 9110 allows: Java's HTTP client makes one of HTTP/2 with each request.
   */
  #upgrade(request: IncomingMessage, socket: Socket, head: Buffer): void {
    if (!isWebSocketOffer(request)) {
      socket.unshift(Buffer.concat([withoutOffer(request), head]))
      this.server.emit('connection', socket)
      return
    }
    socket.on('error', () => socket.destroy())
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(socket)
    response.once('finish', () => socket.destroySoon())
    const exchange = new Exchange(request, response)
    exchange.switchProtocols = () => this.#webSockets.switch(exchange, head)
    this.#serve(exchange)
  }
}

function isWebSocketOffer({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket'
}
