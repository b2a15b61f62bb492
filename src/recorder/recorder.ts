import { HttpError } from '../core/http-error.ts'
import type { Reply } from '../core/reply.ts'
import { errorReply } from '../protocol/error-body.ts'
import { allowedMode } from './allowed-mode.ts'
import type { Ask } from './ask.ts'
import { askedRequest } from './asked-request.ts'
import { credentialFrom } from './credential-from.ts'
import { isForeignPage } from './foreign-page.ts'
import { Hygiene } from './hygiene.ts'
import { QuietMoments } from './quiet-moments.ts'
import { readAll } from './read-all.ts'
import type { RecorderMode, RecorderOptions } from './recorder-options.ts'
import type { RecorderParts } from './recorder-parts.ts'
import type { RecorderReport, ReportedExchange } from './recorder-report.ts'
import { RecordingFolder } from './recording-folder.ts'
import { type Recorded, RecordingSet } from './recording-set.ts'
import { Relay } from './relay.ts'
import { replayed } from './replayed.ts'
import { Scribe } from './scribe.ts'
import { Shelf } from './shelf.ts'
import { timeScale } from './timing.ts'
import { Upstreams } from './upstreams.ts'

/** Longer requests are not looked up. */
const mostAsked = 10 * 1024 * 1024

const writingModes: ReadonlySet<RecorderMode> = new Set(['record', 'missing', 'refresh'])

/** Answers requests from recordings, or passes them on and records what comes back, as its mode says. */
export class Recorder {
  readonly mode: RecorderMode
  /** True once the proxy ends what is under way by itself. */
  stopping = false
  readonly #parts: RecorderParts
  readonly #shelf: Shelf
  readonly #scribe: Scribe
  readonly #relay: Relay | undefined
  readonly #token: string | undefined
  readonly #prunes: boolean
  readonly #quiet: QuietMoments

  /** Throws `BAD_CONFIG`, `BAD_RECORDING` or `BAD_FIXTURES`. */
  constructor(options: RecorderOptions, parts: RecorderParts) {
    const { environment = process.env, dir, group, upstream, upstreamTokenEnv } = options
    this.#parts = parts
    this.mode = allowedMode(options, environment)
    this.#prunes = options.prune === true && this.mode !== 'passthrough'
    const variables = [...(options.secretVariables ?? []), ...(upstreamTokenEnv === undefined ? [] : [upstreamTokenEnv])]
    const hygiene = new Hygiene({ rules: options.redact, variables }, options.normalise, environment)
    this.#quiet = new QuietMoments(parts.clock)
    const folder = new RecordingFolder({ dir, group, recordedBy: parts.recordedBy, hygiene, quiet: this.#quiet })
    this.#shelf = new Shelf(folder, new RecordingSet(hygiene, timeScale(options.timing ?? 'exact'), folder.recorded))
    this.#scribe = new Scribe(this.mode, options, parts, hygiene, this.#shelf, this.#quiet)
    this.#token = upstreamTokenEnv === undefined ? undefined : credentialFrom(environment, upstreamTokenEnv)
    this.#relay = upstream === undefined ? undefined : new Relay(parts.upstream, new Upstreams(upstream), this.#token, parts.log)
  }

  /** To be called once, before the first request. Throws `BAD_CONFIG` or `CANNOT_WRITE`. Who only replays needs no network. */
  async ready(): Promise<this> {
    if (this.#prunes || writingModes.has(this.mode)) await this.#shelf.prepare()
    if (this.mode === 'replay') return this
    await this.#relay?.pin()
    if (this.mode !== 'missing') await this.#relay?.load()
    // Few requests, if any, are missing. That it cannot be loaded is told to the first of them.
    else void this.#quiet.next().then(() => this.#relay?.load().catch(() => {}))
    return this
  }

  async answer(ask: Ask): Promise<Reply> {
    const replaysSocket = this.mode === 'missing' && this.#shelf.hasSocket(ask.path)
    if (ask.incoming.upgrade === true) return replaysSocket ? { status: 101, body: undefined } : this.#pass(ask)
    if (this.mode === 'replay' || ask.incoming.message === true) return this.#replay(ask)
    if (this.mode !== 'missing') return this.#pass(ask)
    const body = await this.#read(ask)
    // What was asked just before may be the same.
    await this.#scribe.settled()
    const recorded = this.#shelf.take(await askedRequest(ask, body))
    return recorded === undefined ? this.#pass(ask, body) : this.#serve(recorded, ask)
  }

  /** Resolves once all that was recorded so far is written. */
  async report(): Promise<RecorderReport> {
    await this.#settled()
    const { recorded, unused, written } = this.#shelf
    const { drifted, notRecorded, unreached } = this.#scribe
    return { mode: this.mode, recorded: recorded.map(reported), unused: unused.map(reported), drifted, written, notRecorded, unreached }
  }

  /** Begins anew with the first answer to each request. */
  reset(): void {
    this.#shelf.reset()
  }

  /** Resolves to the last report when everything is written and no connection is left. */
  async close(): Promise<RecorderReport> {
    const report = await this.report()
    // What could not be asked for is not what nobody wants.
    if (this.#prunes && report.unreached.length === 0) await this.#quiet.hurry(() => this.#shelf.prune())
    await this.#parts.upstream.close()
    return report
  }

  async #settled(): Promise<void> {
    await this.#scribe.settled()
    await this.#shelf.flush()
  }

  async #read({ incoming, keep }: Ask): Promise<Buffer> {
    const body = await readAll(incoming.bytes(), mostAsked)
    keep(body)
    return body
  }

  async #replay(ask: Ask): Promise<Reply> {
    const request = await askedRequest(ask, await this.#read(ask))
    const recorded = this.#shelf.take(request)
    if (recorded !== undefined) return this.#serve(recorded, ask)
    const miss = this.#shelf.explain(request)
    ask.trace.miss = () => miss
    return errorReply(404, miss)
  }

  #serve(recorded: Recorded, ask: Ask): Reply {
    ask.trace.answeredBy = recorded.name
    return replayed(this.#shelf.replyOf(recorded), ask)
  }

  async #pass(ask: Ask, body?: Buffer): Promise<Reply> {
    const relay = this.#relay as Relay
    if (this.#token !== undefined && isForeignPage(ask.incoming))
      throw new HttpError(403, 'Forbidden: a page from elsewhere may not use the credential of this recorder.')
    const url = relay.urlOf(ask)
    if (url === undefined) return errorReply(404, `No upstream is named for ${ask.path}. Name one that serves it with --upstream.`)
    ask.trace.answeredBy = `upstream ${url.host}`
    const begin = (): ReturnType<Scribe['capture']> => this.#scribe.capture(ask, url)
    if (ask.incoming.upgrade !== true) return relay.pass(ask, url, begin(), body)
    const failed = (outcome: string): void => this.#scribe.notJoined(ask, url, outcome)
    return relay.sockets.join(ask, url, { begin, stopped: () => this.stopping, failed })
  }
}

function reported({ file, name, exchange }: Recorded): ReportedExchange {
  return { file, name, request: exchange.request }
}
