import type { RecordedExchange } from '../protocol/generated/recording.ts'
import type { Ask } from './ask.ts'
import { Capture } from './capture.ts'
import type { Captured } from './captured.ts'
import { type Drifted, findDrift } from './drift/find-drift.ts'
import type { Hygiene } from './hygiene.ts'
import { leadingNowhere } from './leading-nowhere.ts'
import type { QuietMoments } from './quiet-moments.ts'
import { recordedExchange } from './recorded-exchange.ts'
import type { RecorderMode, RecorderOptions } from './recorder-options.ts'
import type { RecorderParts } from './recorder-parts.ts'
import type { NotRecorded, Unreached } from './recorder-report.ts'
import { sealedEncoding } from './sealed-encoding.ts'
import type { Shelf } from './shelf.ts'
import { unreachedCauses, wasNeverReached } from './was-never-reached.ts'

/** Looks on while exchanges go by, and records them or compares them with what was recorded, as the mode says. */
export class Scribe {
  /** Where live answers differed from the recorded ones. */
  readonly drifted: Drifted[] = []
  readonly notRecorded: NotRecorded[] = []
  readonly #unreached = new Map<string, Unreached>()
  readonly #mode: RecorderMode
  readonly #options: RecorderOptions
  readonly #parts: RecorderParts
  readonly #hygiene: Hygiene
  readonly #shelf: Shelf
  readonly #quiet: QuietMoments
  readonly #pending = new Set<Promise<void>>()

  constructor(mode: RecorderMode, options: RecorderOptions, parts: RecorderParts, hygiene: Hygiene, shelf: Shelf, quiet: QuietMoments) {
    this.#mode = mode
    this.#options = options
    this.#parts = parts
    this.#hygiene = hygiene
    this.#shelf = shelf
    this.#quiet = quiet
  }

  get unreached(): Unreached[] {
    return [...this.#unreached.values()]
  }

  /** A message on a WebSocket is recorded as this proxy sees it when it answers one: a POST to the same path. */
  capture(ask: Ask, upstream: URL): Capture | undefined {
    if (this.#mode === 'passthrough') return undefined
    const { incoming, endpoint, path } = ask
    const { target, rawHeaders, upgrade: webSocket = false } = incoming
    const method = webSocket ? 'POST' : incoming.method
    const about = { method, path, target, endpoint: webSocket ? undefined : endpoint, requestHeaders: rawHeaders, upstream, webSocket }
    const over = this.#quiet.begin()
    return new Capture(about, this.#parts.clock, {
      seen: (captured) => {
        over()
        this.#later(captured)
      },
      leftOut: (reason) => {
        over()
        this.#leftOut(method, path, reason)
      },
    })
  }

  /** The upstream opened no WebSocket, so that there are no messages to record. */
  notJoined({ path }: Ask, upstream: URL, outcome: string): void {
    if (unreachedCauses.has(outcome)) this.#notReached(upstream, outcome)
    if (this.#mode !== 'passthrough') this.#leftOut('GET', path, `the handshake of the WebSocket ended with ${outcome}`)
  }

  /** Resolves once what went by so far is recorded. */
  settled(): Promise<void> {
    return this.#quiet.hurry(async () => {
      while (this.#pending.size > 0) await Promise.all(this.#pending)
    })
  }

  #later(captured: Captured): void {
    const done = this.#captured(captured)
      .catch((error: Error) => {
        this.#leftOut(captured.method, captured.path, error.message)
        this.#parts.failed(error)
      })
      .finally(() => this.#pending.delete(done))
    this.#pending.add(done)
  }

  #leftOut(method: string, path: string, reason: string): void {
    const asked = this.#hygiene.cleanText(`${method} ${path}`)
    this.notRecorded.push({ asked, reason })
    this.#parts.log.warn({ asked, reason }, 'An exchange was passed on and not recorded.')
  }

  #notReached({ origin }: URL, cause: string): void {
    const { times } = this.#unreached.get(origin) ?? { times: 0 }
    this.#unreached.set(origin, { url: origin, cause, times: times + 1 })
  }

  async #captured(captured: Captured): Promise<void> {
    const { status, cut, method, path, upstream } = captured
    const isUnreached = cut !== undefined && wasNeverReached(captured)
    if (isUnreached) this.#notReached(upstream, cut.cause)
    if (this.#options.errors === false && (cut !== undefined || (status ?? 0) >= 400)) {
      this.#leftOut(method, path, `it ended with ${cut === undefined ? status : cut.cause}, and errors are not recorded`)
      return
    }
    await this.#quiet.next()
    const raw = leadingNowhere(await recordedExchange(captured))
    const sealed = sealedEncoding(raw)
    if (sealed !== undefined) {
      this.#leftOut(method, path, `its content-encoding (${sealed}) could not be undone, and secrets in it not be found`)
      return
    }
    const exchange = await this.#quiet.work(this.#hygiene.clean(raw))
    await this.#quiet.next()
    if (isUnreached && this.#isKept(exchange)) {
      // Who compares is told once for each service.
      if (this.#mode === 'record') this.#leftOut(method, path, `nobody was reached at ${upstream.origin}`)
      return
    }
    if (this.#mode === 'record') await this.#shelf.renew(exchange)
    else if (this.#mode === 'missing') await this.#shelf.add(exchange)
    else await this.#compare(exchange)
  }

  /** Where nobody was asked there is nothing to compare, and nothing to put in the place of what was answered once. */
  #isKept({ request }: RecordedExchange): boolean {
    const isKnown = this.#mode !== 'missing' && this.#shelf.keep(request)
    return isKnown || this.#mode === 'verify' || this.#mode === 'refresh'
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
