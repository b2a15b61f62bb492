import { STATUS_CODES } from 'node:http'
import type { Dispatcher } from 'undici'
import type { UpstreamAnswer, UpstreamRequest } from '../../core/upstream.ts'
import { brokenBy } from './broken-by.ts'
import { ChunkQueue } from './chunk-queue.ts'

/** Reads one answer from undici: its lowest interface, because every other one buffers, decodes or follows redirects. */
export class AnswerReader implements Dispatcher.DispatchHandler {
  readonly #signal: AbortSignal
  readonly #informed: UpstreamRequest['informed']
  readonly #resolve: (answer: UpstreamAnswer) => void
  readonly #reject: (error: unknown) => void
  #controller: Dispatcher.DispatchController | undefined
  #chunks: ChunkQueue | undefined
  #trailers: readonly string[] = []

  constructor({ signal, informed }: UpstreamRequest, resolve: (answer: UpstreamAnswer) => void, reject: (error: unknown) => void) {
    this.#signal = signal
    this.#informed = informed
    this.#resolve = resolve
    this.#reject = reject
    signal.addEventListener('abort', this.#abort, { once: true })
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    if (this.#signal.aborted) this.#abort()
  }

  onResponseStart(controller: Dispatcher.DispatchController, status: number, _headers: unknown, statusMessage?: string): void {
    if (status < 200) {
      // The answer is still to come.
      this.#informed?.(status, textsOf(controller.rawHeaders))
      return
    }
    this.#chunks = new ChunkQueue({
      pause: () => controller.pause(),
      resume: () => controller.resume(),
      abandon: () => controller.abort(new DOMException('Nobody reads the answer any more.', 'AbortError')),
    })
    const headers = textsOf(controller.rawHeaders)
    this.#resolve({ status, statusMessage: unusual(status, statusMessage), headers, chunks: this.#chunks, trailers: () => this.#trailers })
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks?.push(chunk)
  }

  onResponseEnd(controller: Dispatcher.DispatchController): void {
    this.#over()
    this.#trailers = textsOf(controller.rawTrailers)
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

/** undici reads it as UTF-8; what was none is lost. */
function unusual(status: number, phrase: string | undefined): string | undefined {
  if (phrase === undefined || phrase === STATUS_CODES[status] || phrase.includes('\ufffd')) return undefined
  return Buffer.from(phrase).toString('latin1')
}

/** undici hands over the bytes; HTTP has them in latin1. */
function textsOf(raw: Dispatcher.DispatchController['rawHeaders']): string[] {
  return Array.isArray(raw) ? raw.map((text) => (typeof text === 'string' ? text : text.toString('latin1'))) : []
}
