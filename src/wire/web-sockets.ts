import type { IncomingMessage } from 'node:http'
import type { WebSocket, WebSocketServer } from 'ws'
import type { Outcome } from '../core/outcome.ts'
import { errorReply } from '../protocol/error-body.ts'
import { MAX_BODY_SIZE } from './body-limit.ts'
import type { Exchange } from './exchange.ts'
import { MessageExchange } from './message-exchange.ts'
import { nothingSent } from './nothing-sent.ts'
import { sendWhole } from './send-whole.ts'
import { WsMessageSocket } from './ws-message-socket.ts'

/** So many messages may wait on one socket for the answers to those before them. */
const mostWaiting = 64
const tryAgainLater = 1013

type Serve = (exchange: MessageExchange) => PromiseLike<void> | void

/** Turns connections into WebSockets: each message on one is a request of its own, answered one after the other. */
export class WebSockets {
  readonly #serve: Serve
  #server: WebSocketServer | undefined

  constructor(serve: Serve) {
    this.#serve = serve
  }

  /** Answers the handshake. The package `ws` is loaded when the first client asks for it: few do. */
  async switch(exchange: Exchange, head: Buffer): Promise<Outcome> {
    const { request, response } = exchange
    if (!isHandshake(request)) {
      exchange.give(undefined)
      return sendWhole(badHandshake, exchange)
    }
    const { WebSocketServer } = await import('ws')
    this.#server ??= new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload: MAX_BODY_SIZE })
    const addIds = (lines: string[]): void => void lines.push(...Object.entries(exchange.ids).map(([name, value]) => `${name}: ${value}`))
    let isOpen = false
    response.detachSocket(request.socket)
    this.#server.once('headers', addIds)
    this.#server.handleUpgrade(request, request.socket, head, (webSocket) => {
      isOpen = true
      if (exchange.isPromised) exchange.give(new WsMessageSocket(webSocket))
      else this.#listen(webSocket, exchange)
    })
    this.#server.off('headers', addIds)
    if (!isOpen) {
      // The client left meanwhile, and the response has no socket any more that would tell.
      exchange.close()
      return nothingSent(exchange)
    }
    return { status: 101, events: 0, bytes: 0, cancelled: false }
  }

  #listen(webSocket: WebSocket, handshake: Exchange): void {
    const waiting: MessageExchange[] = []
    const next = async (): Promise<void> => {
      for (let message = waiting[0]; message !== undefined; message = waiting[0]) {
        await this.#serve(message)
        waiting.shift()
      }
    }
    webSocket.on('message', (data: Buffer) => {
      if (waiting.length === mostWaiting) webSocket.close(tryAgainLater, 'Too many messages wait for their answers.')
      else if (waiting.push(new MessageExchange(handshake, webSocket, data.toString())) === 1) void next()
    })
    webSocket.on('close', () => {
      waiting.splice(1)
      waiting[0]?.close()
    })
    // What breaks the protocol: ws closes the socket by itself.
    webSocket.on('error', () => {})
  }
}

const badHandshake = errorReply(400, 'Invalid request: it is no WebSocket handshake of version 13 as RFC 6455 has it.', {
  'sec-websocket-version': '13',
})

function isHandshake({ headers }: IncomingMessage): boolean {
  return headers['sec-websocket-version'] === '13' && /^[+/0-9A-Za-z]{22}==$/.test(headers['sec-websocket-key'] ?? '')
}
