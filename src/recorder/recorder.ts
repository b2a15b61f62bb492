import type { Clock } from '../core/clock.ts'
import { HttpError } from '../core/http-error.ts'
import type { Log } from '../core/log.ts'
import type { Reply } from '../core/reply.ts'
import type { Upstream } from '../core/upstream.ts'
import { errorReply } from '../protocol/error-body.ts'
import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import { allowedMode } from './allowed-mode.ts'
import type { Ask } from './ask.ts'
import { Capture } from './capture.ts'
import type { Captured } from './captured.ts'
import { credentialFrom } from './credential-from.ts'
import { type Drifted, findDrift } from './drift/find-drift.ts'
import { isForeignPage } from './foreign-page.ts'
import { Hygiene } from './hygiene.ts'
import { leadingNowhere } from './leading-nowhere.ts'
import { readAll } from './read-all.ts'
import { recordedExchange, recordedRequest } from './recorded-exchange.ts'
import type { RecorderMode, RecorderOptions } from './recorder-options.ts'
import type { RecorderReport, ReportedExchange } from './recorder-report.ts'
import { RecordingFolder } from './recording-folder.ts'
import { type Recorded, RecordingSet, type Turns } from './recording-set.ts'
import { Relay } from './relay.ts'
import { replayed } from './replayed.ts'
import { timeScale } from './timing.ts'
import { Upstreams } from './upstreams.ts'

/** Longer requests are not looked up. */
const mostAsked = 10 * 1024 * 1024

/** What a recorder works with. */
export interface RecorderParts {
  readonly upstream: Upstream
  readonly clock: Clock
  readonly log: Log
  readonly recordedBy: string
  /** Told of what goes wrong while recordings are written. */
  readonly failed: (error: Error) => void
}

/** Answers requests from recordings, or passes them on and records what comes back, as its mode says. */
export class Recorder {
  readonly mode: RecorderMode
  /** True once the proxy ends what is under way by itself. */
  stopping = false
  readonly #drifted: Drifted[] = []
  readonly #options: RecorderOptions
  readonly #parts: RecorderParts
  readonly #hygiene: Hygiene
  readonly #folder: RecordingFolder
  readonly #set: RecordingSet
  readonly #relay: Relay | undefined
  readonly #token: string | undefined
  readonly #used = new Set<RecordedExchange>()
  /** Requests whose recordings this run has put in the place of earlier ones. */
  readonly #renewed = new Set<string>()
  readonly #pending = new Set<Promise<void>>()
  #turns: Turns = new Map()

  /** Throws `BAD_CONFIG`, `BAD_RECORDING` or `BAD_FIXTURES`. */
  constructor(options: RecorderOptions, parts: RecorderParts) {
    const { environment = process.env, dir, group, upstream, upstreamTokenEnv } = options
    this.#options = options
    this.#parts = parts
    this.mode = allowedMode(options, environment)
    const variables = [...(options.secretVariables ?? []), ...(upstreamTokenEnv === undefined ? [] : [upstreamTokenEnv])]
    this.#hygiene = new Hygiene({ rules: options.redact, variables }, options.normalise, environment)
    this.#folder = new RecordingFolder({ dir, group, recordedBy: parts.recordedBy, hygiene: this.#hygiene })
    this.#set = new RecordingSet(this.#hygiene, timeScale(options.timing ?? 'exact'), this.#folder.recorded)
    this.#token = upstreamTokenEnv === undefined ? undefined : credentialFrom(environment, upstreamTokenEnv)
    this.#relay = upstream === undefined ? undefined : new Relay(parts.upstream, new Upstreams(upstream), this.#token, parts.log)
  }

  /** Resolves once all that was recorded so far is written. */
  async report(): Promise<RecorderReport> {
    await this.#settled()
    const reported = ({ file, name, exchange }: Recorded): ReportedExchange => ({ file, name, request: exchange.request })
    return {
      mode: this.mode,
      recorded: this.#folder.recorded.map(reported),
      unused: this.#unused.map(reported),
      drifted: this.#drifted,
      written: this.#folder.written,
    }
  }

  get #unused(): Recorded[] {
    return this.#folder.recorded.filter(
      ({ exchange }) => !this.#used.has(exchange) && !this.#renewed.has(this.#set.keyOf(exchange.request)),
    )
  }

  async answer(ask: Ask): Promise<Reply> {
    if (this.mode === 'replay') return this.#replay(ask, await this.#read(ask))
    if (this.mode !== 'missing') return this.#pass(ask)
    if (ask.incoming.upgrade === true) return this.#pass(ask)
    const body = await this.#read(ask)
    // What was asked just before may be the same.
    await Promise.all(this.#pending)
    const recorded = this.#take(await requestOf(ask, body))
    return recorded === undefined ? this.#pass(ask, body) : this.#serve(recorded, ask)
  }

  /** Begins anew with the first answer to each request. */
  reset(): void {
    this.#turns = new Map()
  }

  /** Resolves when everything is written and no connection is left. */
  async close(): Promise<void> {
    await this.#settled()
    if (this.#options.prune === true && this.mode !== 'passthrough') await this.#folder.prune(this.#unused)
    await this.#parts.upstream.close()
  }

  async #settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all(this.#pending)
    await this.#folder.flush()
  }

  async #read({ incoming, keep }: Ask): Promise<Buffer> {
    const body = await readAll(incoming.bytes(), mostAsked)
    keep(body)
    return body
  }

  async #replay(ask: Ask, body: Buffer): Promise<Reply> {
    const request = await requestOf(ask, body)
    const recorded = this.#take(request)
    if (recorded !== undefined) return this.#serve(recorded, ask)
    const miss = this.#set.explain(request)
    ask.trace.miss = () => miss
    return errorReply(404, miss)
  }

  #take(request: RecordedRequest): Recorded | undefined {
    const recorded = this.#set.take(request, this.#turns)
    if (recorded !== undefined) this.#used.add(recorded.exchange)
    return recorded
  }

  #serve(recorded: Recorded, ask: Ask): Reply {
    ask.trace.answeredBy = recorded.name
    return replayed(this.#set.replyOf(recorded), ask)
  }

  async #pass(ask: Ask, body?: Buffer): Promise<Reply> {
    const relay = this.#relay as Relay
    if (this.#token !== undefined && isForeignPage(ask.incoming))
      throw new HttpError(403, 'Forbidden: a page from elsewhere may not use the credential of this recorder.')
    const url = relay.urlOf(ask)
    if (url === undefined) return errorReply(404, `No upstream is named for ${ask.path}. Name one that serves it with --upstream.`)
    ask.trace.answeredBy = `upstream ${url.host}`
    if (ask.incoming.upgrade === true)
      return relay.join(
        ask,
        url,
        () => this.#capture(ask, url),
        () => this.stopping,
      )
    return relay.pass(ask, url, this.#capture(ask, url), body)
  }

  /** A message on a WebSocket is recorded as this proxy sees it when it answers one: a POST to the same path. */
  #capture({ incoming, endpoint, path }: Ask, upstream: URL): Capture | undefined {
    if (this.mode === 'passthrough') return undefined
    const { target, rawHeaders, upgrade: webSocket = false } = incoming
    const method = webSocket ? 'POST' : incoming.method
    const about = { method, path, target, endpoint: webSocket ? undefined : endpoint, requestHeaders: rawHeaders, upstream, webSocket }
    return new Capture(about, this.#parts.clock, (captured) => {
      if (captured === undefined) this.#parts.log.warn({ path }, 'An exchange of more than 8 MB was passed on and not recorded.')
      else this.#later(this.#captured(captured))
    })
  }

  #later(work: Promise<void>): void {
    const done = work.catch((error: Error) => this.#parts.failed(error)).finally(() => this.#pending.delete(done))
    this.#pending.add(done)
  }

  async #captured(captured: Captured): Promise<void> {
    const isError = captured.cut !== undefined || (captured.status ?? 0) >= 400
    if (isError && this.#options.errors === false) return
    const exchange = this.#hygiene.clean(leadingNowhere(await recordedExchange(captured)))
    if (this.mode === 'record') {
      this.#renewed.add(this.#set.keyOf(exchange.request))
      await this.#folder.replace(exchange)
    } else if (this.mode === 'missing') await this.#keepMissing(exchange)
    else await this.#compare(exchange)
  }

  /** Found again in this run, too: what was asked twice is answered from the recording the second time. */
  async #keepMissing(exchange: RecordedExchange): Promise<void> {
    this.#used.add(exchange)
    const recorded = await this.#folder.append(exchange)
    this.#set.add(recorded)
  }

  async #compare(live: RecordedExchange): Promise<void> {
    const recorded = this.#take(live.request)
    const asked = `${live.request.method} ${live.request.path}`
    if (recorded === undefined) {
      this.#drifted.push({ file: undefined, asked, drifts: [] })
      if (this.mode === 'refresh') await this.#keepMissing(live)
      return
    }
    const drifts = findDrift(recorded.exchange.response, live.response, this.#options)
    if (drifts.length === 0) return
    this.#drifted.push({ file: recorded.file, asked, drifts })
    if (this.mode !== 'refresh') return
    this.#used.add(live)
    await this.#folder.exchange(recorded, live)
  }
}

function requestOf({ incoming, path, endpoint }: Ask, body: Buffer): Promise<RecordedRequest> {
  const { method, target, rawHeaders: requestHeaders, message = false } = incoming
  return recordedRequest({ method, path, target, endpoint, requestHeaders, requestBody: body.length > 0 ? [body] : [], webSocket: message })
}
