import type { Awaitable } from '../../core/awaitable.ts'
import { asAsyncIterator, type PromptIterator } from '../../core/prompt-iterator.ts'

/** So many bytes wait at most before the sender is told to pause. */
const mostWaiting = 64 * 1024

export interface Flow {
  pause(): void
  resume(): void
  /** Nobody reads any more. */
  abandon(): void
}

/** Chunks of one answer between who sends and who reads, each at its own pace. One reader. */
export class ChunkQueue implements AsyncIterable<Uint8Array>, PromptIterator<Uint8Array> {
  readonly #flow: Flow
  readonly #chunks: Uint8Array[] = []
  #size = 0
  #paused = false
  #over = false
  #error: unknown
  #wake: (() => void) | undefined

  constructor(flow: Flow) {
    this.#flow = flow
  }

  push(chunk: Uint8Array): void {
    this.#chunks.push(chunk)
    this.#size += chunk.length
    if (this.#size >= mostWaiting && !this.#paused) {
      this.#paused = true
      this.#flow.pause()
    }
    this.#wake?.()
  }

  /** @param error - why the rest will not come; `undefined` for an answer that is complete */
  end(error?: unknown): void {
    this.#over = true
    this.#error = error
    this.#wake?.()
  }

  next(): Awaitable<IteratorResult<Uint8Array, undefined>> {
    return this.#chunks.length === 0 && !this.#over ? this.#more().then(() => this.#take()) : this.#take()
  }

  async return(): Promise<IteratorResult<Uint8Array, undefined>> {
    if (!this.#over) this.#flow.abandon()
    this.#chunks.length = 0
    return { done: true, value: undefined }
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array, undefined> {
    return asAsyncIterator(this)
  }

  #take(): IteratorResult<Uint8Array, undefined> {
    const chunk = this.#chunks.shift()
    if (chunk !== undefined) {
      this.#size -= chunk.length
      if (this.#paused && this.#size === 0) {
        this.#paused = false
        this.#flow.resume()
      }
      return { done: false, value: chunk }
    }
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) throw error
    return { done: true, value: undefined }
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined
        resolve()
      }
    })
  }
}
