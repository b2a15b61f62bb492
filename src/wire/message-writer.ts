import type { Clock } from '../core/clock.ts'
import type { Cut } from '../core/cut.ts'
import type { Frame } from '../core/frame.ts'
import { jsonOf } from '../protocol/json-of.ts'
import { eventsIn } from '../protocol/sse.ts'
import { cutWebSocket } from './cut-web-socket.ts'
import type { FrameSink } from './frame-sink.ts'
import type { MessageExchange } from './message-exchange.ts'

/** Sends the data of each event as a message of its own; a comment, which only keeps a stream alive, becomes a ping. */
export class MessageWriter implements FrameSink {
  readonly status: number
  events = 0
  bytes = 0
  headersAtMs: number | undefined = undefined
  readonly #exchange: MessageExchange
  readonly #clock: Clock

  constructor(status: number, exchange: MessageExchange, clock: Clock) {
    this.status = status
    this.#exchange = exchange
    this.#clock = clock
  }

  get isFull(): boolean {
    return this.#exchange.socket.writableNeedDrain
  }

  write(frame: Frame): boolean {
    const { webSocket } = this.#exchange
    if ('comment' in frame) webSocket.ping()
    else if (!('cut' in frame)) this.#send('raw' in frame ? frame.raw : textOf(frame.data))
    this.events += eventsIn(frame)
    return !this.isFull
  }

  /** Nothing is held back. */
  flush(): void {}

  end(): void {
    this.headersAtMs ??= this.#clock.now()
  }

  onceDrained(callback: () => void): void {
    this.#exchange.socket.once('drain', callback)
  }

  cut(cut: Cut): void {
    cutWebSocket(cut, this.#exchange)
  }

  #send(message: string | Uint8Array): void {
    this.headersAtMs ??= this.#clock.now()
    this.bytes += typeof message === 'string' ? Buffer.byteLength(message) : message.length
    this.#exchange.webSocket.send(message)
  }
}

function textOf(data: unknown): string {
  return typeof data === 'string' ? data : jsonOf(data, `frame's data`)
}
