import type { UnderlyingSource } from 'node:stream/web'
import { badFrame } from '../core/bad-frame.ts'
import { type Clock, checkedDelay } from '../core/clock.ts'
import { type CutKind, cutKinds } from '../core/cut.ts'
import { type Frame, isAsyncFrames } from '../core/frame.ts'
import type { Outcome } from '../core/outcome.ts'
import type { StreamReply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import { encodeFrame, eventsIn } from '../protocol/sse.ts'
import { networkError } from './network-error.ts'
import { untilAborted } from './until-aborted.ts'
import type { WebExchange } from './web-exchange.ts'

/** Frames as a stream's source: one chunk a pull, each at its moment. */
export class WebSource implements UnderlyingSource<Uint8Array> {
  readonly #exchange: WebExchange
  readonly #clock: Clock
  readonly #status: number
  readonly #over: (outcome: Outcome) => void
  readonly #iterator: Iterator<Frame> | AsyncIterator<Frame>
  readonly #encoder = new TextEncoder()
  /** Raw bytes that wait for those that a client shall find together with them. */
  readonly #begun: Uint8Array[] = []
  #dueMs: number
  #events = 0
  #bytes = 0
  #tokens = 0
  #settled = false
  #cut: CutKind | undefined

  constructor(reply: StreamReply, exchange: WebExchange, clock: Clock, over: (outcome: Outcome) => void) {
    this.#exchange = exchange
    this.#clock = clock
    this.#status = reply.status ?? 200
    this.#over = over
    this.#iterator = isAsyncFrames(reply.frames) ? reply.frames[Symbol.asyncIterator]() : reply.frames[Symbol.iterator]()
    this.#dueMs = clock.now()
  }

  /** An abort between two reads must not wait for the next one, which may never come. */
  start(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const { signal } = this.#exchange
    signal.addEventListener('abort', () => this.#abandon(signal.reason, controller), { once: true })
  }

  async pull(controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    try {
      do {
        const frame = await this.#next(controller)
        if (frame === undefined) {
          this.#sendBegun(controller)
          this.#settle({ cancelled: false })
          controller.close()
        } else if ('cut' in frame) {
          this.#sendBegun(controller)
          await this.#break(frame.cut?.kind, controller)
        } else this.#send(frame, controller)
      } while (this.#begun.length > 0)
    } catch (error) {
      this.#abandon(error, controller)
    }
  }

  cancel(reason: unknown): void {
    this.#exchange.abort(reason)
    this.#settle({ cancelled: true })
  }

  #abandon(reason: unknown, controller: ReadableStreamDefaultController<Uint8Array>): void {
    if (this.#settled) return
    this.#settle({ cancelled: this.#exchange.signal.aborted && !this.#exchange.stopped })
    controller.error(reason)
  }

  /** Time that the source itself takes moves the schedule, as on a socket. */
  async #next(controller: ReadableStreamDefaultController<Uint8Array>): Promise<Frame | undefined> {
    const asked = this.#iterator.next()
    const askedMs = this.#clock.now()
    if (asked instanceof Promise) this.#sendBegun(controller)
    const result = await asked
    if (asked instanceof Promise) this.#dueMs += this.#clock.now() - askedMs
    if (result.done) return undefined
    if (typeof result.value !== 'object' || result.value === null) throw badFrame(result.value)
    this.#dueMs += checkedDelay(result.value.delayMs ?? 0)
    const waitMs = this.#dueMs - this.#clock.now()
    if (waitMs > 0) {
      this.#sendBegun(controller)
      await sleep(this.#clock, waitMs, this.#exchange.signal)
    }
    this.#exchange.signal.throwIfAborted()
    return result.value
  }

  #send(frame: Frame, controller: ReadableStreamDefaultController<Uint8Array>): void {
    const encoded = encodeFrame(frame)
    const bytes = typeof encoded === 'string' ? this.#encoder.encode(encoded) : encoded
    this.#events += eventsIn(frame)
    this.#bytes += bytes.length
    this.#tokens += frame.tokens ?? 0
    this.#begun.push(bytes)
    if (!('continues' in frame && frame.continues === true)) this.#sendBegun(controller)
  }

  #sendBegun(controller: ReadableStreamDefaultController<Uint8Array>): void {
    const [first, ...others] = this.#begun
    if (first === undefined) return
    const together = others.length === 0 ? first : Buffer.concat(this.#begun)
    this.#begun.length = 0
    controller.enqueue(together)
  }

  async #break(kind: CutKind, controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    if (!cutKinds.includes(kind)) throw badFrame({ cut: { kind } })
    this.#cut = kind
    if (kind === 'stall') return untilAborted(this.#exchange.signal)
    this.#settle({ cancelled: false })
    controller.error(networkError(kind, true))
  }

  #settle(end: Pick<Outcome, 'cancelled'>): void {
    if (this.#settled) return
    this.#settled = true
    void this.#iterator.return?.()
    this.#over({
      status: this.#status,
      events: this.#events,
      bytes: this.#bytes,
      tokens: this.#tokens,
      ...end,
      ...(this.#cut && { cut: this.#cut }),
    })
  }
}
