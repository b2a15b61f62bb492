import type { Clock } from '../core/clock.ts'
import type { Cut } from '../core/cut.ts'
import type { Frame } from '../core/frame.ts'
import type { StreamReply } from '../core/reply.ts'
import { encodeFrame, eventsIn } from '../protocol/sse.ts'
import { cutConnection } from './cut-connection.ts'
import type { Exchange } from './exchange.ts'
import type { FrameSink } from './frame-sink.ts'
import { writeHead, writeRawHead } from './write-head.ts'

/** Frames due at the same moment go out in writes of about this many characters. */
const batchSize = 16_384

/** Writes the headers and frames of one stream, and counts what it wrote. */
export class StreamWriter implements FrameSink {
  readonly status: number
  /** Server-sent events written. */
  events = 0
  /** Bytes of body written. */
  bytes = 0
  /** When the headers were written, on the proxy's clock. */
  headersAtMs: number | undefined = undefined
  readonly #exchange: Exchange
  readonly #clock: Clock
  readonly #headers: StreamReply['headers']
  readonly #rawHeaders: StreamReply['rawHeaders']
  readonly #statusMessage: StreamReply['statusMessage']
  readonly #trailers: StreamReply['trailers']
  #batch = ''
  /** Raw bytes that wait for those that go out in the same write. */
  readonly #begun: Uint8Array[] = []

  constructor({ status = 200, headers, rawHeaders, statusMessage, trailers }: StreamReply, exchange: Exchange, clock: Clock) {
    this.status = status
    this.#headers = headers
    this.#rawHeaders = rawHeaders
    this.#statusMessage = statusMessage
    this.#trailers = trailers
    this.#exchange = exchange
    this.#clock = clock
  }

  get isFull(): boolean {
    return this.#exchange.response.writableNeedDrain
  }

  /** False where the client must read before more is written. */
  write(frame: Frame): boolean {
    const encoded = encodeFrame(frame)
    this.events += eventsIn(frame)
    if (typeof encoded === 'string') {
      this.#batch += encoded
      if (this.#batch.length < batchSize) return true
      this.flush()
    } else {
      this.#writeRaw(encoded, 'continues' in frame && frame.continues === true)
    }
    return !this.isFull
  }

  /** Sends what is gathered, or at least the headers: a client must see them before a slow first token. */
  flush(): void {
    this.#writeHead()
    this.#sendBegun()
    if (this.#batch === '') {
      if (this.bytes === 0) this.#exchange.response.flushHeaders()
      return
    }
    this.bytes += Buffer.byteLength(this.#batch)
    this.#exchange.response.write(this.#batch)
    this.#batch = ''
  }

  end(): void {
    this.#writeHead()
    this.#sendBegun()
    this.bytes += Buffer.byteLength(this.#batch)
    const { response } = this.#exchange
    const trailers = this.#trailers?.() ?? []
    if (trailers.length > 0) response.addTrailers(pairsOf(trailers))
    response.end(this.#batch)
  }

  onceDrained(callback: () => void): void {
    this.#exchange.response.once('drain', callback)
  }

  cut({ kind }: Cut): void {
    cutConnection(kind, this.#exchange)
  }

  #writeRaw(bytes: Uint8Array, continues: boolean): void {
    if (this.#batch === '') this.#writeHead()
    else this.flush()
    this.#begun.push(bytes)
    if (!continues) this.#sendBegun()
  }

  #sendBegun(): void {
    const [first, ...others] = this.#begun
    if (first === undefined) return
    const together = others.length === 0 ? first : Buffer.concat(this.#begun)
    this.#begun.length = 0
    this.bytes += together.length
    if (together.length > 0) this.#exchange.response.write(together)
  }

  #writeHead(): void {
    if (this.headersAtMs !== undefined) return
    if (this.#rawHeaders === undefined) writeHead(this.#exchange, this.status, this.#headers, undefined, this.#statusMessage)
    else writeRawHead(this.#exchange, this.status, this.#rawHeaders, this.#statusMessage)
    this.headersAtMs = this.#clock.now()
  }
}

/** Node sends them where the body is chunked, and says nothing of those that it cannot send. */
function pairsOf(trailers: readonly string[]): [name: string, value: string][] {
  const pairs: [string, string][] = []
  for (let i = 0; i + 1 < trailers.length; i += 2) pairs.push([trailers[i] as string, trailers[i + 1] as string])
  return pairs
}
