import { type Awaitable, isPromiseLike } from '../core/awaitable.ts'
import type { Frame } from '../core/frame.ts'
import type { Incoming } from '../core/incoming.ts'
import { asAsyncIterator, type PromptIterator } from '../core/prompt-iterator.ts'
import { UpstreamBroken } from '../core/upstream.ts'
import type { Capture } from './capture.ts'
import { isFinished } from './is-finished.ts'

/** An answer of the upstream as frames: each chunk as it comes, and the break where there is one. */
export class RelayedFrames implements AsyncIterable<Frame>, PromptIterator<Frame> {
  readonly #chunks: AsyncIterator<Uint8Array>
  readonly #capture: Capture | undefined
  readonly #incoming: Incoming
  readonly #headers: readonly string[]
  #over = false

  constructor(chunks: AsyncIterable<Uint8Array>, headers: readonly string[], incoming: Incoming, capture: Capture | undefined) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#headers = headers
    this.#incoming = incoming
    this.#capture = capture
  }

  next(): Awaitable<IteratorResult<Frame, undefined>> {
    if (this.#over) return { done: true, value: undefined }
    try {
      const next: Awaitable<IteratorResult<Uint8Array>> = this.#chunks.next()
      return isPromiseLike(next)
        ? next.then(
            (result) => this.#passed(result),
            (error: unknown) => this.#broke(error),
          )
        : this.#passed(next)
    } catch (error) {
      return this.#broke(error)
    }
  }

  async return(): Promise<IteratorResult<Frame, undefined>> {
    this.#abandoned()
    await this.#chunks.return?.()
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): AsyncIterator<Frame, undefined> {
    return asAsyncIterator(this)
  }

  #passed({ done, value }: IteratorResult<Uint8Array>): IteratorResult<Frame, undefined> {
    if (done !== true) {
      this.#capture?.chunk(value)
      return { done: false, value: { raw: value } }
    }
    this.#over = true
    this.#capture?.complete()
    return { done: true, value: undefined }
  }

  #broke(error: unknown): IteratorResult<Frame, undefined> {
    if (!(error instanceof UpstreamBroken)) {
      this.#abandoned()
      throw error
    }
    this.#over = true
    this.#capture?.cut(error.kind, error.code)
    return { done: false, value: { cut: { kind: error.kind } } }
  }

  /** Many clients hang up once they have the last event. Who hangs up earlier does not know how it would have gone on. */
  #abandoned(): void {
    if (this.#over) return
    this.#over = true
    if (this.#capture === undefined) return
    if (this.#incoming.stopped) this.#capture.drop()
    else if (isFinished(this.#capture.chunks, this.#headers)) this.#capture.complete()
    else this.#capture.cut('stall', 'the client hung up')
  }
}
