import type { RecordedExchange } from '../protocol/generated/recording.ts'
import type { Ask } from './ask.ts'
import { Capture } from './capture.ts'
import type { Captured } from './captured.ts'
import { type Drifted, findDrift } from './drift/find-drift.ts'
import type { Hygiene } from './hygiene.ts'
import { leadingNowhere } from './leading-nowhere.ts'
import { recordedExchange } from './recorded-exchange.ts'
import type { RecorderMode, RecorderOptions } from './recorder-options.ts'
import type { RecorderParts } from './recorder-parts.ts'
import type { Shelf } from './shelf.ts'
import { wasNeverReached } from './was-never-reached.ts'

/** Looks on while exchanges go by, and records them or compares them with what was recorded, as the mode says. */
export class Scribe {
  /** Where live answers differed from the recorded ones. */
  readonly drifted: Drifted[] = []
  readonly #mode: RecorderMode
  readonly #options: RecorderOptions
  readonly #parts: RecorderParts
  readonly #hygiene: Hygiene
  readonly #shelf: Shelf
  readonly #pending = new Set<Promise<void>>()

  constructor(mode: RecorderMode, options: RecorderOptions, parts: RecorderParts, hygiene: Hygiene, shelf: Shelf) {
    this.#mode = mode
    this.#options = options
    this.#parts = parts
    this.#hygiene = hygiene
    this.#shelf = shelf
  }

  /** A message on a WebSocket is recorded as this proxy sees it when it answers one: a POST to the same path. */
  capture({ incoming, endpoint, path }: Ask, upstream: URL): Capture | undefined {
    if (this.#mode === 'passthrough') return undefined
    const { target, rawHeaders, upgrade: webSocket = false } = incoming
    const method = webSocket ? 'POST' : incoming.method
    const about = { method, path, target, endpoint: webSocket ? undefined : endpoint, requestHeaders: rawHeaders, upstream, webSocket }
    return new Capture(about, this.#parts.clock, (captured) => {
      if (captured === undefined) this.#parts.log.warn({ path }, 'An exchange of more than 8 MB was passed on and not recorded.')
      else this.#later(this.#captured(captured))
    })
  }

  /** Resolves once what went by so far is recorded. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
  }

  #later(work: Promise<void>): void {
    const done = work.catch((error: Error) => this.#parts.failed(error)).finally(() => this.#pending.delete(done))
    this.#pending.add(done)
  }

  get #writesOver(): boolean {
    return this.#mode === 'record' || this.#mode === 'refresh'
  }

  async #captured(captured: Captured): Promise<void> {
    const isError = captured.cut !== undefined || (captured.status ?? 0) >= 400
    if (isError && this.#options.errors === false) return
    const exchange = this.#hygiene.clean(leadingNowhere(await recordedExchange(captured)))
    if (this.#writesOver && wasNeverReached(captured) && this.#shelf.keep(exchange.request)) {
      const { path, upstream } = captured
      this.#parts.log.warn({ path, upstream: upstream.origin }, 'Nobody was reached, so what was recorded earlier is kept.')
      return
    }
    if (this.#mode === 'record') await this.#shelf.renew(exchange)
    else if (this.#mode === 'missing') await this.#shelf.add(exchange)
    else await this.#compare(exchange)
  }

  async #compare(live: RecordedExchange): Promise<void> {
    const recorded = this.#shelf.take(live.request)
    const asked = `${live.request.method} ${live.request.path}`
    if (recorded === undefined) {
      this.drifted.push({ file: undefined, asked, drifts: [] })
      if (this.#mode === 'refresh') await this.#shelf.add(live)
      return
    }
    const drifts = findDrift(recorded.exchange.response, live.response, this.#options)
    if (drifts.length === 0) return
    this.drifted.push({ file: recorded.file, asked, drifts })
    if (this.#mode === 'refresh') await this.#shelf.exchange(recorded, live)
  }
}
