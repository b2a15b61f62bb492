import type { Clock } from '../core/clock.ts'
import type { CutKind } from '../core/cut.ts'
import type { UpstreamAnswer } from '../core/upstream.ts'
import type { Captured, CapturedChunk } from './captured.ts'

/** Longer bodies are passed on and not recorded: nobody reads them, and a stream without end must not fill the memory. */
export const mostRecorded = 8 * 1024 * 1024

type About = Pick<Captured, 'method' | 'path' | 'target' | 'endpoint' | 'requestHeaders' | 'upstream' | 'webSocket'>

/** Who is told of an exchange once, when it is over. */
export interface Witness {
  seen(captured: Captured): void
  /** It cannot be recorded. */
  leftOut(reason: string): void
}

/** Looks on while one exchange goes by, and tells what it saw when it is over. */
export class Capture {
  readonly #about: About
  readonly #clock: Clock
  readonly #witness: Witness
  readonly #requestBody: Uint8Array[] = []
  readonly #chunks: CapturedChunk[] = []
  #sentAtMs: number
  #size = 0
  #answer: Omit<UpstreamAnswer, 'chunks'> | undefined
  #headersAtMs = 0
  #over = false

  constructor(about: About, clock: Clock, witness: Witness) {
    this.#about = about
    this.#clock = clock
    this.#witness = witness
    this.#sentAtMs = clock.now()
  }

  /** The request body as it is passed on. */
  async *request(body: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const bytes of body) {
      this.requested(bytes)
      yield bytes
    }
    this.sent()
  }

  requested(bytes: Uint8Array): void {
    this.#keep(this.#requestBody, bytes, bytes)
  }

  /** The request is complete: all times count from here. */
  sent(): void {
    this.#sentAtMs = this.#clock.now()
  }

  answered(answer: Omit<UpstreamAnswer, 'chunks'>): void {
    this.#answer = answer
    this.#headersAtMs = this.#nowMs()
  }

  chunk(bytes: Uint8Array): void {
    this.#keep(this.#chunks, { bytes, atMs: this.#nowMs() }, bytes)
  }

  /** What came so far. */
  get chunks(): readonly CapturedChunk[] {
    return this.#chunks
  }

  complete(): void {
    this.#end(undefined)
  }

  /** @param code - of the closing frame, where a WebSocket ended with one */
  cut(kind: CutKind, cause: string, code?: number): void {
    this.#end({ kind, atMs: this.#nowMs(), cause, ...(code !== undefined && { code }) })
  }

  /** Nobody knows how it would have ended: the proxy stopped in the middle of it, or what `reason` says. */
  drop(reason = 'the recorder was stopped in the middle of it'): void {
    if (!this.#over) this.#witness.leftOut(reason)
    this.#over = true
  }

  #end(cut: Captured['cut']): void {
    if (this.#over) return
    this.#over = true
    if (this.#size > mostRecorded) {
      this.#witness.leftOut('it has more than 8 MB')
      return
    }
    this.#witness.seen({
      ...this.#about,
      requestBody: this.#requestBody,
      status: this.#answer?.status,
      statusMessage: this.#answer?.statusMessage,
      headers: this.#answer?.headers ?? [],
      trailers: this.#answer?.trailers() ?? [],
      headersAtMs: this.#headersAtMs,
      chunks: this.#chunks,
      cut,
    })
  }

  #keep<T>(list: T[], item: T, bytes: Uint8Array): void {
    this.#size += bytes.length
    if (this.#size <= mostRecorded) {
      list.push(item)
      return
    }
    this.#requestBody.length = 0
    this.#chunks.length = 0
  }

  #nowMs(): number {
    return Math.max(0, Math.round(this.#clock.now() - this.#sentAtMs))
  }
}
