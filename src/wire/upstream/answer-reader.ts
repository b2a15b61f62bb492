import type { Dispatcher } from 'undici'
import type { UpstreamAnswer } from '../../core/upstream.ts'
import { brokenBy } from './broken-by.ts'
import { ChunkQueue } from './chunk-queue.ts'

/** Reads one answer from undici: its lowest interface, because every other one buffers, decodes or follows redirects. */
export class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #resolve: (answer: UpstreamAnswer) => void
  readonly #reject: (error: unknown) => void
  #controller: Dispatcher.DispatchController | undefined
  #chunks: ChunkQueue | undefined

  constructor(signal: AbortSignal, resolve: (answer: UpstreamAnswer) => void, reject: (error: unknown) => void) {
    this.#signal = signal
    this.#resolve = resolve
    this.#reject = reject
    signal.addEventListener('abort', this.#abort, { once: true })
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) this.#abort()
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number): void {
    // 1xx: the answer is still to come.
    if (status < 200) return
    this.#chunks = new ChunkQueue({
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      abandon: () => controller.abort(new DOMException('Nobody reads the answer any more.', 'AbortError')),
    })
    this.#resolve({ status, headers: textsOf(controller.rawHeaders), chunks: this.#chunks })
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks?.push(chunk)
  }

  onResponseEnd(): void {
    this.#over()
    this.#chunks?.end()
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#over()
    const reason = this.#signal.aborted ? this.#signal.reason : brokenBy(error, this.#chunks !== undefined)
    if (this.#chunks === undefined) this.#reject(reason)
    else this.#chunks.end(reason)
  }

  #over(): void {
    this.#signal.removeEventListener('abort', this.#abort)
  }

  readonly #abort = (): void => this.#controller?.abort(this.#signal.reason)
}

/** undici hands over the bytes; HTTP has them in latin1. */
function textsOf(raw: Dispatcher.DispatchController['rawHeaders']): string[] {
  return Array.isArray(raw) ? raw.map((text) => (typeof text === 'string' ? text : text.toString('latin1'))) : []
}
