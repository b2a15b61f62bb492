import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Clock, realClock } from '../core/clock.ts'
import type { CutKind } from '../core/cut.ts'
import type { HttpError } from '../core/http-error.ts'
import { ClientGone, type Incoming } from '../core/incoming.ts'
import { Later } from '../core/later.ts'
import type { MessageSocket } from '../core/message-socket.ts'
import type { Outcome } from '../core/outcome.ts'
import { flawOf } from './flaw-of.ts'
import { inform } from './inform.ts'
import type { Placed } from './live.ts'
import { readBody } from './read-body.ts'

function nobodyIsTold(): void {}

/** One request and its response on a socket, and whether anybody still waits for it. */
export class Exchange implements Incoming, Placed {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** True once the response's connection is gone, whoever closed it. */
  closed = false
  /** Headers that every answer of this exchange carries. */
  ids: Readonly<Record<string, string>> = {}
  /** Told of what goes wrong when the client can no longer be. */
  failed: (error: unknown) => void = nobodyIsTold
  /** True once headers with a content-length were written. */
  sized = false
  /** Answers the handshake of a client that asks for a WebSocket. */
  switchProtocols: (() => Promise<Outcome>) | undefined
  /** True where the server itself gave up. */
  stopped = false
  place = -1
  /** Whoever knows of it as one of its connection's. */
  connection: { over(exchange: Exchange): void; brokenBy: CutKind | undefined } | undefined
  /** What became of it where the server ended it in another way than by a reply of its own. */
  ended: Pick<Outcome, 'status' | 'cut'> | undefined
  /** Tells when the client hung up. */
  clock: Clock = realClock
  hungUpAtMs: number | undefined
  #take: ((client: MessageSocket | undefined) => void) | undefined
  #controller: AbortController | undefined
  #reason: Error | undefined
  #onClose: (() => void) | undefined
  bodyBytes: Uint8Array | undefined
  /** The body that is being read. */
  #body: Later<string> | undefined

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request
    this.response = response
    response.on('close', () => this.close())
  }

  get method(): string {
    return this.request.method ?? 'GET'
  }

  get target(): string {
    return this.request.url ?? '/'
  }

  get upgrade(): boolean {
    return this.switchProtocols !== undefined
  }

  get remoteAddress(): string {
    return this.request.socket.remoteAddress ?? ''
  }

  get rawHeaders(): readonly string[] {
    return this.request.rawHeaders
  }

  header(name: string): string | undefined {
    const value = this.request.headers[name]
    return Array.isArray(value) ? value.join(', ') : value
  }

  get flaw(): HttpError | undefined {
    return flawOf(this.request)
  }

  /** Aborted when the client hangs up or the server stops; made only when somebody asks for it. */
  get signal(): AbortSignal {
    if (this.#controller === undefined) {
      this.#controller = new AbortController()
      if (this.#reason !== undefined) this.#controller.abort(this.#reason)
    }
    return this.#controller.signal
  }

  body(): PromiseLike<string> {
    const body = new Later<string>()
    this.#body = body
    readBody(this, body)
    if (this.closed) this.#giveUp()
    return body
  }

  handOver(take: (client: MessageSocket | undefined) => void): void {
    this.#take = take
    if (this.closed) this.give(undefined)
  }

  /** Whether somebody takes the WebSocket, so that not each of its messages is answered. */
  get isPromised(): boolean {
    return this.#take !== undefined
  }

  /** Gives the WebSocket to whom it is promised; `undefined` where there is none after all. */
  give(client: MessageSocket | undefined): void {
    const take = this.#take
    this.#take = undefined
    take?.(client)
  }

  /** Whoever stops reading leaves the connection open: there is still an answer to send on it. */
  bytes(): AsyncIterable<Uint8Array> {
    return this.request.iterator({ destroyOnReturn: false })
  }

  inform(status: number, headers: readonly string[]): void {
    if (!this.closed) inform(this, status, headers)
  }

  /** Calls back once when the connection is gone; one listener at most. */
  onClose(callback: (() => void) | undefined): void {
    this.#onClose = callback
    if (this.closed) callback?.()
  }

  /** The server gives up on this exchange. */
  stop(): void {
    this.stopped = true
    this.#abort('The server is stopping.')
  }

  /** Closes the connection, whatever is under way on it. */
  destroy(): void {
    this.request.socket.destroy()
  }

  /** The connection is gone, or done with this exchange. */
  close(): void {
    if (this.closed) return
    this.closed = true
    this.connection?.over(this)
    if (!this.response.writableFinished) {
      this.hungUpAtMs = this.clock.now()
      this.#abort('The client closed the connection.')
    }
    this.#giveUp()
    this.give(undefined)
    this.#onClose?.()
  }

  #giveUp(): void {
    if (!this.request.complete) this.#body?.reject(new ClientGone())
  }

  #abort(message: string): void {
    this.#reason ??= new DOMException(message, 'AbortError')
    this.#controller?.abort(this.#reason)
  }
}
