import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { realClock } from '../core/clock.ts'
import type { CutKind } from '../core/cut.ts'
import { closeIfSilent } from './close-if-silent.ts'
import type { Exchange } from './exchange.ts'
import { refuseRaw } from './refuse-raw.ts'

/** A connection and the exchanges on it that are not over: one that was kept would live from one collection of garbage to the next. */
class Connection {
  /** The latest exchange on it; the one a parse error in a body belongs to. */
  last: Exchange | undefined
  /** The one before, where its answer was still due when the latest came. */
  previous: Exchange | undefined
  /** Pipelined exchanges that wait for their turn; node does not tell their responses when the connection goes. */
  readonly queued = new Set<Exchange>()
  refused = false
  /** How a fault broke it. */
  brokenBy: CutKind | undefined

  serves(exchange: Exchange): void {
    exchange.connection = this
    const isQueued = exchange.response.socket === null
    this.previous = isQueued ? this.last : undefined
    this.last = exchange
    if (isQueued) this.queued.add(exchange)
  }

  over(exchange: Exchange): void {
    if (this.last === exchange) this.last = undefined
    if (this.previous === exchange) this.previous = undefined
    this.queued.delete(exchange)
  }

  close(): void {
    for (const exchange of this.queued) {
      if (this.brokenBy !== undefined) exchange.ended = { status: undefined, cut: this.brokenBy }
      exchange.close()
    }
  }
}

type Refusal = readonly [status: number, message: string, lingerMs: number]

/** How long a refused client may go on sending before it is cut off; one that was too slow already had its time. */
const lingerMs = 5_000
const shortLingerMs = 400

const endTooEarly = 'HPE_INVALID_EOF_STATE'
const tooLate = 'ERR_HTTP_REQUEST_TIMEOUT'
const notHttp: Refusal = [400, 'Invalid request: it is not HTTP/1.1 as RFC 9112 has it.', lingerMs]
const parserRefusals: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: [431, 'Invalid request: the headers are larger than 16 KB.', lingerMs],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [413, 'Invalid request: the chunk extensions are too large.', lingerMs],
  [tooLate]: [408, 'Request timeout: the request did not arrive in time.', shortLingerMs],
}

/**
 * Every connection of a server, so that closing it leaves none behind (node's own closeAllConnections leaves out
 * tunnels), and the answers to what came on one of them and is not a request.
 */
export class Connections {
  readonly #open = new Map<Duplex, Connection>()
  readonly #ids: () => Readonly<Record<string, string>>
  readonly #keepAliveMs: () => number

  /** @param keepAliveMs - how long a connection may be there on which nothing has come */
  constructor(ids: () => Readonly<Record<string, string>>, keepAliveMs: () => number) {
    this.#ids = ids
    this.#keepAliveMs = keepAliveMs
  }

  /** Told twice of a socket whose first request is read again. */
  add(socket: Socket): void {
    if (this.#open.has(socket)) return
    const connection = new Connection()
    this.#open.set(socket, connection)
    socket.once('close', () => {
      this.#open.delete(socket)
      connection.close()
    })
  }

  serves(exchange: Exchange): void {
    this.#open.get(exchange.request.socket)?.serves(exchange)
  }

  /** Answers CONNECT, which node hands over as a bare socket. */
  refuseTunnel(socket: Duplex): void {
    this.#refuse(socket, [405, 'This server is not a proxy: CONNECT is not allowed.', lingerMs])
  }

  /** Answers what node could not parse, after the answers that are still due on the same connection. */
  clientError(error: NodeJS.ErrnoException, socket: Duplex): void {
    const connection = this.#open.get(socket)
    if (connection === undefined || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    // A client may connect ahead of time, and an answer that it did not ask for would be taken for one to its first request.
    if (error.code === tooLate && (socket as Socket).bytesRead === 0) {
      closeIfSilent(socket as Socket, this.#keepAliveMs())
      return
    }
    // The parser goes on complaining about every packet that follows.
    if (connection.refused) return
    connection.refused = true
    const refusal = parserRefusals[error.code ?? ''] ?? notHttp
    const refuse = (): void => this.#refuse(socket, refusal)
    const refuseInTurn = (): void => {
      const { last, previous } = connection
      if (last === undefined) refuse()
      else if (last.request.complete) last.response.once('close', refuse)
      else if (previous !== undefined) previous.response.once('close', refuseInTurn)
      else if (last.response.headersSent) socket.destroy()
      else {
        // A body that ends too early is that of a client that left, or closed its half, which is taken for the same.
        if (error.code !== endTooEarly) last.ended = { status: refusal[0] }
        refuse()
        last.close()
      }
    }
    refuseInTurn()
  }

  /** Resolves once all that was answered has left for its client, or after `mostMs`: a large answer may wait for a slow reader. */
  async flushed(mostMs: number): Promise<void> {
    const leaving = [...this.#open.values()].flatMap(({ last }) => (last === undefined || !isLeaving(last) ? [] : [last.response]))
    if (leaving.length === 0 || mostMs <= 0) return
    await new Promise<void>((resolve) => {
      const tooLong = realClock.timer(mostMs, resolve)
      void Promise.all(leaving.map((response) => new Promise((left) => response.once('close', left)))).then(() => {
        tooLong.cancel()
        resolve()
      })
    })
  }

  destroy(): void {
    for (const socket of this.#open.keys()) socket.destroy()
  }

  /** Goes on reading for a while: a connection closed with unread data is reset, and the client would not see the answer. */
  #refuse(socket: Duplex, [status, message, patienceMs]: Refusal): void {
    if (socket.destroyed) return
    socket.on('error', () => socket.destroy())
    refuseRaw(socket, status, message, this.#ids())
    const deadline = realClock.timer(patienceMs, () => socket.destroy())
    deadline.unref()
    socket.once('close', () => deadline.cancel())
  }
}

function isLeaving({ response }: Exchange): boolean {
  return response.writableEnded && !response.writableFinished && !response.destroyed
}
