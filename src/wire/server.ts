import { createServer, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { MockCopilotError } from '../core/errors.ts'
import { Exchange } from './exchange.ts'
import { refuseRaw } from './refuse-raw.ts'

/** What the server asks of the proxy. */
export interface App {
  /** Answers one exchange and never rejects; settles when nothing of it is left. */
  serve(exchange: Exchange): PromiseLike<void> | void
  /** The id headers of an answer that belongs to no exchange. */
  ids(): Readonly<Record<string, string>>
  /** Something went wrong that no client is waiting for. */
  failed(error: Error): void
}

/**
 * A request must arrive within these; 65 s of keep-alive because a client's pool that reuses a connection just closed sees a reset.
 */
const limits = {
  headersTimeout: 5_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 500,
  keepAliveTimeout: 65_000,
  maxHeaderSize: 16_384,
}
const maxConnections = 10_000

/** How long `close` waits for handlers that do not listen to their signal. */
const patienceMs = 1_000

const parserStatuses: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [431, 'Invalid request: the headers are larger than 16 KB.'],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Invalid request: the chunk extensions are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request timeout: the request did not arrive in time.'],
}

/** A node:http server that knows every live exchange, so that closing it leaves nothing behind. */
export class WireServer {
  readonly server: Server
  readonly #app: App
  readonly #live = new Map<Exchange, Promise<void>>()
  /** All of them: node's closeAllConnections leaves out those that asked for an upgrade or a tunnel. */
  readonly #sockets = new Set<Socket>()

  private constructor(app: App) {
    this.#app = app
    this.server = createServer(limits)
    this.server.maxConnections = maxConnections
    const onRequest = (request: Exchange['request'], response: Exchange['response']): void => this.#serve(new Exchange(request, response))
    this.server.on('request', onRequest)
    this.server.on('checkContinue', (request, response) => {
      response.writeContinue()
      onRequest(request, response)
    })
    this.server.on('upgrade', (_request, socket: Duplex) =>
      this.#refuse(socket, 426, 'This server speaks HTTP/1.1 only: send the request without Upgrade.'),
    )
    this.server.on('connect', (_request, socket: Duplex) =>
      this.#refuse(socket, 405, 'This server is not a proxy: CONNECT is not allowed.'),
    )
    this.server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => this.#clientError(error, socket))
    this.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket)
      socket.once('close', () => this.#sockets.delete(socket))
    })
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
    wire.server.removeAllListeners('error').on('error', (error) => app.failed(error))
    return wire
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
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
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()))
    if (graceMs > 0) await this.#settled(graceMs)
    for (const exchange of this.#live.keys()) exchange.stop()
    for (const socket of this.#sockets) socket.destroy()
    await closed
    await this.#settled(patienceMs)
    if (this.#live.size > 0) {
      this.#app.failed(
        new Error(`${this.#live.size} handlers are still running ${patienceMs} ms after stop(). Let them listen to context.signal.`),
      )
    }
  }

  /** Resolves when nothing is live any more, or after `mostMs` of real time: a test's virtual clock stands still here. */
  async #settled(mostMs: number): Promise<void> {
    if (this.#live.size === 0) return
    let timer: NodeJS.Timeout | undefined
    const tooLong = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, mostMs)
    })
    await Promise.race([tooLong, Promise.all(this.#live.values())])
    clearTimeout(timer)
  }

  #serve(exchange: Exchange): void {
    const serving = this.#app.serve(exchange)
    if (serving === undefined) return
    this.#live.set(
      exchange,
      Promise.resolve(serving).finally(() => this.#live.delete(exchange)),
    )
  }

  #clientError(error: NodeJS.ErrnoException, socket: Socket): void {
    const answering = (socket as Socket & { _httpMessage?: unknown })._httpMessage
    if (error.code === 'ECONNRESET' || answering) {
      socket.destroy()
      return
    }
    const [status, message] = parserStatuses[error.code ?? ''] ?? [400, 'Invalid request: it is not HTTP/1.1 as RFC 9112 has it.']
    this.#refuse(socket, status, message)
  }

  #refuse(socket: Duplex, status: number, message: string): void {
    socket.on('error', () => socket.destroy())
    refuseRaw(socket, status, message, this.#app.ids())
  }
}

function bindError(error: NodeJS.ErrnoException, port: number, host: string): MockCopilotError {
  if (error.code === 'EADDRINUSE') {
    return new MockCopilotError(
      'PORT_IN_USE',
      `Failed to listen on ${host}:${port}: another program uses this port. Choose another port, or 0 for any free one.`,
      { cause: error },
    )
  }
  return new MockCopilotError(
    'CANNOT_BIND',
    `Failed to listen on ${host}:${port}: ${error.message}. Check host and port; 127.0.0.1 and port 0 always work.`,
    { cause: error },
  )
}
