import type { Socket } from 'node:net'
import type { WebSocket } from 'ws'
import { type Clock, realClock } from '../core/clock.ts'
import type { Incoming } from '../core/incoming.ts'
import type { Exchange } from './exchange.ts'
import type { Listener } from './frame-sink.ts'
import type { Placed } from './live.ts'

/** One message on a WebSocket, as the pipeline sees it: a POST to the path and with the headers of the handshake. */
export class MessageExchange implements Incoming, Listener, Placed {
  readonly method = 'POST'
  readonly message = true
  readonly webSocket: WebSocket
  readonly socket: Socket
  ids: Readonly<Record<string, string>> = {}
  closed = false
  stopped = false
  place = -1
  /** Tells when the client hung up. */
  clock: Clock = realClock
  hungUpAtMs: number | undefined
  failed: (error: unknown) => void = () => {}
  readonly #handshake: Exchange
  readonly #text: string
  readonly #controller = new AbortController()
  #onClose: (() => void) | undefined

  constructor(handshake: Exchange, webSocket: WebSocket, text: string) {
    this.#handshake = handshake
    this.#text = text
    this.webSocket = webSocket
    this.socket = handshake.request.socket
  }

  get target(): string {
    return this.#handshake.target
  }

  get remoteAddress(): string {
    return this.#handshake.remoteAddress
  }

  get rawHeaders(): readonly string[] {
    return this.#handshake.rawHeaders
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  header(name: string): string | undefined {
    return this.#handshake.header(name)
  }

  async body(): Promise<string> {
    return this.#text
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(this.#text)
  }

  onClose(callback: (() => void) | undefined): void {
    this.#onClose = callback
    if (this.closed) callback?.()
  }

  /** The server gives up on this message. */
  stop(): void {
    this.stopped = true
    this.#controller.abort(new DOMException('The server is stopping.', 'AbortError'))
  }

  /** Closes the connection, whatever is under way on it. */
  destroy(): void {
    this.socket.destroy()
  }

  /** The connection is gone. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.hungUpAtMs = this.clock.now()
    this.#controller.abort(new DOMException('The client closed the connection.', 'AbortError'))
    this.#onClose?.()
  }
}
