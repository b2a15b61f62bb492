import type { Clock, Timer } from '../core/clock.ts'
import type { CutKind } from '../core/cut.ts'
import { type Frame, isAsyncFrames } from '../core/frame.ts'
import type { Outcome } from '../core/outcome.ts'
import type { StreamReply } from '../core/reply.ts'
import { encodeFrame, eventsIn } from '../protocol/sse.ts'
import { cutConnection } from './cut-connection.ts'
import type { Exchange } from './exchange.ts'
import { writeHead } from './write-head.ts'

/** Frames due at the same moment go out in writes of about this many characters. */
const batchSize = 16_384
/** A timer waits at least a millisecond, so what is due sooner goes out now. */
const shortestWaitMs = 0.5

/**
 * Plays frames into a response: waits for each frame's moment, for the client to read, and for the source, and ends as
 * soon as the client is gone. Moments are counted from the start of the stream, so that late timers do not add up.
 *
 * Callbacks instead of promises: one timer and one write are all that an event costs.
 */
export class StreamPlayer {
  readonly #exchange: Exchange
  readonly #clock: Clock
  readonly #status: number
  readonly #head: () => void
  readonly #next: () => IteratorResult<Frame> | Promise<IteratorResult<Frame>>
  readonly #release: () => void
  readonly #resolve: (outcome: Outcome) => void
  readonly #reject: (error: unknown) => void
  #dueMs: number
  #timer: Timer | undefined
  #batch = ''
  #events = 0
  #bytes = 0
  #headersAtMs = 0
  #cut: CutKind | undefined
  #ended = false

  /** Resolves when the response is over; rejects when the source throws, before the headers are sent where nothing was due yet. */
  static play(reply: StreamReply, exchange: Exchange, clock: Clock): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const player = new StreamPlayer(reply, exchange, clock, resolve, reject)
      exchange.onClose(() => player.#closed())
      player.#pull()
    })
  }

  private constructor(
    reply: StreamReply,
    exchange: Exchange,
    clock: Clock,
    resolve: (outcome: Outcome) => void,
    reject: (error: unknown) => void,
  ) {
    const { frames } = reply
    const source = isAsyncFrames(frames) ? frames[Symbol.asyncIterator]() : frames[Symbol.iterator]()
    this.#next = () => source.next()
    this.#release = () => this.#letGo(source)
    this.#exchange = exchange
    this.#clock = clock
    this.#status = reply.status ?? 200
    this.#head = () => writeHead(exchange, this.#status, reply.headers)
    this.#dueMs = clock.now()
    this.#resolve = resolve
    this.#reject = reject
  }

  #pull(): void {
    try {
      while (!this.#ended && this.#cut === undefined) {
        const next = this.#next()
        if (next instanceof Promise) {
          this.#await(next)
          return
        }
        if (next.done) {
          this.#end()
          return
        }
        if (!this.#take(next.value)) return
      }
    } catch (error) {
      this.#fail(error)
    }
  }

  /** Time that the source itself takes moves the schedule; otherwise its later frames would be sent in a burst to catch up. */
  #await(next: Promise<IteratorResult<Frame>>): void {
    this.#flush()
    const askedMs = this.#clock.now()
    next
      .then((result) => {
        if (this.#ended) return
        this.#dueMs += this.#clock.now() - askedMs
        if (result.done) this.#end()
        else if (this.#take(result.value)) this.#pull()
      })
      .catch((error: unknown) => this.#fail(error))
  }

  /** Sends a frame, or arranges for it; false where the next one must wait. */
  #take(frame: Frame): boolean {
    if (frame.delayMs !== undefined && frame.delayMs > 0) {
      this.#dueMs += frame.delayMs
      const waitMs = this.#dueMs - this.#clock.now()
      if (waitMs > shortestWaitMs) {
        this.#flush()
        this.#timer = this.#clock.timer(waitMs, () => {
          this.#timer = undefined
          this.#sendLate(frame)
        })
        return false
      }
    }
    return this.#send(frame)
  }

  #sendLate(frame: Frame): void {
    try {
      if (this.#send(frame)) this.#pull()
    } catch (error) {
      this.#fail(error)
    }
  }

  #send(frame: Frame): boolean {
    if ('cut' in frame) {
      this.#break(frame.cut.kind)
      return false
    }
    const bytes = encodeFrame(frame)
    this.#events += eventsIn(frame)
    if (typeof bytes === 'string') {
      this.#batch += bytes
      if (this.#batch.length < batchSize) return true
      this.#flush()
      return this.#roomLeft()
    }
    this.#flush()
    this.#bytes += bytes.length
    if (bytes.length > 0) this.#exchange.response.write(bytes)
    return this.#roomLeft()
  }

  /** Sends what is gathered, or at least the headers: a client must see them before a slow first token. */
  #flush(): void {
    this.#writeHead()
    if (this.#batch === '') {
      if (this.#bytes === 0) this.#exchange.response.flushHeaders()
      return
    }
    this.#bytes += Buffer.byteLength(this.#batch)
    this.#exchange.response.write(this.#batch)
    this.#batch = ''
  }

  #writeHead(): void {
    if (this.#exchange.response.headersSent) return
    this.#head()
    this.#headersAtMs = this.#clock.now()
  }

  /** False where the client must read first; goes on when it has. */
  #roomLeft(): boolean {
    const { response } = this.#exchange
    if (!response.writableNeedDrain) return true
    response.once('drain', () => this.#pull())
    return false
  }

  #break(kind: CutKind): void {
    this.#flush()
    this.#cut = kind
    cutConnection(kind, this.#exchange)
  }

  #end(): void {
    this.#writeHead()
    this.#bytes += Buffer.byteLength(this.#batch)
    this.#exchange.response.end(this.#batch)
    this.#settle(false)
  }

  #fail(error: unknown): void {
    if (this.#ended) return
    if (!this.#exchange.response.headersSent) {
      this.#stop()
      this.#reject(error)
    } else if (this.#exchange.stopped) {
      this.#settle(false)
    } else {
      this.#exchange.failed(error)
      this.#break('close')
    }
  }

  #closed(): void {
    if (!this.#ended) this.#settle((this.#cut === undefined || this.#cut === 'stall') && !this.#exchange.stopped)
  }

  #settle(cancelled: boolean): void {
    this.#stop()
    this.#resolve({
      status: this.#headersAtMs === 0 ? undefined : this.#status,
      headersAtMs: this.#headersAtMs,
      events: this.#events,
      bytes: this.#bytes,
      cancelled,
      ...(this.#cut && { cut: this.#cut }),
    })
  }

  #stop(): void {
    this.#ended = true
    this.#timer?.cancel()
    this.#exchange.onClose(undefined)
    this.#release()
  }

  /** Lets a generator run what it has in `finally`. */
  #letGo(source: Iterator<Frame> | AsyncIterator<Frame>): void {
    try {
      Promise.resolve(source.return?.()).catch((error: unknown) => this.#exchange.failed(error))
    } catch (error) {
      this.#exchange.failed(error)
    }
  }
}
