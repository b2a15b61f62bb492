import type { UnderlyingSource } from 'node:stream/web'
import type { Clock } from '../core/clock.ts'
import type { CutKind } from '../core/cut.ts'
import { type Frame, isAsyncFrames } from '../core/frame.ts'
import type { Outcome } from '../core/outcome.ts'
import { isCutReply, isStreamReply, type Reply, type ReplyHeaders, type StreamReply, type WholeReply } from '../core/reply.ts'
import { sleep } from '../core/sleep.ts'
import { encodeFrame, eventsIn } from '../protocol/sse.ts'
import { wholeBody } from '../protocol/whole-body.ts'
import { networkError } from './network-error.ts'
import type { WebExchange } from './web-exchange.ts'

/**
 * Turns a reply into a web-standard response, played by the same rules as on a socket; a cut becomes the error that
 * Node's fetch gives for it. `over` is told once what really went out.
 */
export async function playWeb(reply: Reply, exchange: WebExchange, clock: Clock, over: (outcome: Outcome) => void): Promise<Response> {
  try {
    if (reply.delayMs !== undefined && reply.delayMs > 0) await sleep(clock, reply.delayMs, exchange.signal)
    exchange.signal.throwIfAborted()
  } catch (error) {
    over({ status: undefined, events: 0, bytes: 0, cancelled: !exchange.stopped })
    throw error
  }
  if (isStreamReply(reply)) return streamed(reply, exchange, clock, over)
  if (!isCutReply(reply)) return whole(reply, exchange, over)
  const { kind } = reply.cut
  if (kind === 'stall') await aborted(exchange.signal)
  over({ status: undefined, events: 0, bytes: 0, cut: kind, cancelled: kind === 'stall' && !exchange.stopped })
  throw kind === 'stall' ? exchange.signal.reason : networkError(kind, false)
}

function whole(reply: WholeReply, exchange: WebExchange, over: (outcome: Outcome) => void): Response {
  const { status, body, bytes, headers } = wholeBody(reply)
  over({ status, events: 0, bytes, cancelled: false })
  return new Response(body === '' ? null : new Blob([body]).stream(), {
    status,
    headers: merged({ ...headers, ...exchange.ids, ...reply.headers }),
  })
}

function streamed(reply: StreamReply, exchange: WebExchange, clock: Clock, over: (outcome: Outcome) => void): Response {
  const status = reply.status ?? 200
  const source = new WebSource(reply, exchange, clock, over)
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), { status, headers: headersOf(reply, exchange) })
}

function headersOf({ headers, rawHeaders }: StreamReply, { ids }: WebExchange): Headers {
  if (rawHeaders === undefined) return merged({ ...ids, ...headers })
  const present = new Headers()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) present.append(rawHeaders[i] as string, rawHeaders[i + 1] as string)
  return present
}

function merged(headers: ReplyHeaders): Headers {
  const present = new Headers()
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) present.set(name, value)
  return present
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Frames as a stream's source: one a pull, each at its moment. */
class WebSource implements UnderlyingSource<Uint8Array> {
  readonly #exchange: WebExchange
  readonly #clock: Clock
  readonly #status: number
  readonly #over: (outcome: Outcome) => void
  readonly #iterator: Iterator<Frame> | AsyncIterator<Frame>
  readonly #encoder = new TextEncoder()
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
      const frame = await this.#next()
      if (frame === undefined) {
        this.#settle({ cancelled: false })
        controller.close()
      } else if ('cut' in frame) await this.#break(frame.cut.kind, controller)
      else this.#send(frame, controller)
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
  async #next(): Promise<Frame | undefined> {
    const asked = this.#iterator.next()
    const askedMs = this.#clock.now()
    const result = await asked
    if (asked instanceof Promise) this.#dueMs += this.#clock.now() - askedMs
    if (result.done) return undefined
    this.#dueMs += result.value.delayMs ?? 0
    const waitMs = this.#dueMs - this.#clock.now()
    if (waitMs > 0) await sleep(this.#clock, waitMs, this.#exchange.signal)
    this.#exchange.signal.throwIfAborted()
    return result.value
  }

  #send(frame: Frame, controller: ReadableStreamDefaultController<Uint8Array>): void {
    const encoded = encodeFrame(frame)
    const bytes = typeof encoded === 'string' ? this.#encoder.encode(encoded) : encoded
    this.#events += eventsIn(frame)
    this.#bytes += bytes.length
    this.#tokens += frame.tokens ?? 0
    controller.enqueue(bytes)
  }

  async #break(kind: CutKind, controller: ReadableStreamDefaultController<Uint8Array>): Promise<void> {
    this.#cut = kind
    if (kind === 'stall') return aborted(this.#exchange.signal)
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
