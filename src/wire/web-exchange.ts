import type { Clock } from '../core/clock.ts'
import type { Incoming } from '../core/incoming.ts'
import { MAX_BODY_SIZE, tooLarge } from './body-limit.ts'
import { decodeBody } from './decode-body.ts'
import type { Placed } from './live.ts'

/** One web-standard request, as the pipeline sees it. */
export class WebExchange implements Incoming, Placed {
  readonly request: Request
  /** Headers that every answer of this exchange carries. */
  ids: Readonly<Record<string, string>> = {}
  /** True where the proxy itself gave up. */
  stopped = false
  place = -1
  /** Tells when the caller gave up, once it is known whose time counts. */
  clock: Clock | undefined
  hungUpAtMs: number | undefined
  readonly #controller = new AbortController()
  readonly #url: URL

  constructor(request: Request) {
    this.request = request
    this.#url = new URL(request.url)
    if (request.signal.aborted) this.abort(request.signal.reason)
    else request.signal.addEventListener('abort', this.#onAbort, { once: true })
  }

  get method(): string {
    return this.request.method
  }

  get target(): string {
    return this.#url.pathname + this.#url.search
  }

  get scheme(): 'http' | 'https' {
    return this.#url.protocol === 'https:' ? 'https' : 'http'
  }

  get remoteAddress(): string {
    return ''
  }

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  get rawHeaders(): readonly string[] {
    return [...this.request.headers].flat()
  }

  /** `Host` is no header of a web request; it stands in the URL. */
  header(name: string): string | undefined {
    return this.request.headers.get(name) ?? (name === 'host' ? this.#url.host : undefined)
  }

  async body(): Promise<string> {
    const bytes = await this.request.arrayBuffer()
    if (bytes.byteLength > MAX_BODY_SIZE) throw tooLarge()
    return new TextDecoder().decode(await decodeBody(new Uint8Array(bytes), this.header('content-encoding')))
  }

  async *bytes(): AsyncGenerator<Uint8Array> {
    if (this.request.body !== null) yield* this.request.body
  }

  abort(reason: unknown): void {
    if (!this.stopped) this.hungUpAtMs ??= this.clock?.now()
    this.#controller.abort(reason)
  }

  /** The proxy gives up on this exchange. */
  stop(): void {
    this.stopped = true
    this.abort(new DOMException('The proxy is stopping.', 'AbortError'))
  }

  /** Nothing more will happen: the caller's signal must not keep this exchange alive. */
  release(): void {
    this.request.signal.removeEventListener('abort', this.#onAbort)
  }

  readonly #onAbort = (): void => this.abort(this.request.signal.reason)
}
