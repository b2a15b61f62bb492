import { Account } from './account/account.ts'
import { Catalogue } from './account/catalogue.ts'
import { Addresses } from './addresses.ts'
import { Allowance } from './allowance.ts'
import type { ResolvedConfig } from './config.ts'
import { type Awaitable, isPromiseLike, whenReady } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import { HttpError } from './core/http-error.ts'
import { ClientGone, type Incoming } from './core/incoming.ts'
import { Layers } from './core/layers.ts'
import { type LeftOver, leftOver } from './core/left-over.ts'
import { silentLog } from './core/log.ts'
import type { Outcome } from './core/outcome.ts'
import { createRandom } from './core/random.ts'
import type { Reply } from './core/reply.ts'
import { State } from './core/state.ts'
import { Gate } from './gate.ts'
import { Journal } from './journal/journal.ts'
import { plainAnswer } from './plain-answer.ts'
import { type Call, type CompletionEndpoint, isCompletionEndpoint, type Service } from './protocol/endpoint.ts'
import { shippedRoutes } from './protocol/endpoints/shipped-routes.ts'
import { errorReply } from './protocol/error-body.ts'
import { parseBody } from './protocol/parse-body.ts'
import { retryAfterMs } from './protocol/retry-after-ms.ts'
import type { Match } from './protocol/route-table.ts'
import { Routes } from './protocol/routes.ts'
import { wrongProtocol } from './protocol/wrong-protocol.ts'
import { ReceivedCall } from './received-call.ts'
import { RecordedRoute, type RouteParts } from './recorded-route.ts'
import { Recording } from './recording.ts'
import type { Refusal } from './refusal.ts'
import { RequestContext, type Shared } from './request-context.ts'
import { logRequest } from './request-log.ts'
import { idHeaders, idsFrom, Visit } from './visit.ts'

const nobodyListens: Reply = { cut: { kind: 'close' } }

/**
 * The way of a request, from what arrived to the reply to play: limit, match an endpoint, authenticate as that endpoint
 * wants, 404 if there was none, read the body, validate, ask `onCompletion`, write the answer.
 */
export class Pipeline {
  count = 0
  /** `onCompletion` and what was put over it. */
  readonly layers: Layers
  readonly journal: Journal
  readonly account: Account
  readonly #config: ResolvedConfig
  readonly #shared: Shared
  readonly #routes: Routes
  readonly #addresses: Addresses
  readonly #gate: Gate
  readonly #catalogue: Catalogue
  readonly #allowance: Allowance
  /** Where requests are answered from recordings or passed on. */
  readonly recording: Recording | undefined
  readonly #recorded: RecordedRoute | undefined
  readonly #failed: (error: Error) => void
  /** What stands before the paths of a session's requests. */
  readonly #prefix: string
  #strays = 0

  /** @param session - the id of the session it belongs to, if to one */
  constructor(config: ResolvedConfig, seed: number | string, failed: (error: Error) => void, session?: string) {
    this.#config = config
    this.#prefix = session === undefined ? '' : `/s/${session}`
    this.#failed = failed
    this.#routes = new Routes(config.endpoints, shippedRoutes)
    this.layers = new Layers(config.onCompletion)
    this.journal = new Journal(config.journal, config.clock, idsFrom(seed))
    this.#shared = { seed, clock: config.clock, state: new State(), log: config.logger }
    this.account = new Account(config, config.clock, seed, session)
    this.#addresses = new Addresses(config.publicUrl, this.#prefix)
    this.#gate = new Gate(config, this.account)
    this.#catalogue = new Catalogue(config.models)
    this.#allowance = new Allowance(config, this.account, this.#catalogue)
    this.recording = config.recorder && new Recording(config.recorder, config.clock, config.logger, (error) => this.report(error))
    this.#recorded = this.recording && new RecordedRoute(this.recording, this.#parts())
  }

  get clock(): Clock {
    return this.#config.clock
  }

  /** @param apiPort - where `endpoints.api` is, if not where the rest is */
  start(url: string, apiPort: number | undefined): void {
    this.#addresses.bind(url, apiPort)
    this.#gate.start()
  }

  stop(): void {
    this.recording?.stopping()
    this.#gate.stop()
  }

  reset(): void {
    this.count = 0
    this.layers.clear()
    this.journal.clear()
    this.#shared.state.clear()
    this.#gate.reset()
    this.#catalogue.reset()
    this.#allowance.reset()
    this.account.reset()
    this.recording?.reset()
  }

  leftOver(): readonly LeftOver[] {
    return leftOver(this.layers.answer, this.#shared.state)
  }

  open(incoming: Incoming): Visit {
    return new Visit(incoming, ++this.count, this.#shared.seed, this.journal, this.#prefix)
  }

  /** Hands the reply to `play`, whatever happens: what goes wrong becomes a reply, and what is the server's own fault also an `error`. */
  answer<T>(visit: Visit, play: (reply: Reply) => Awaitable<T>): Awaitable<T> {
    let reply: Awaitable<Reply>
    try {
      reply = this.#route(visit)
    } catch (error) {
      reply = this.mend(error, visit)
    }
    return isPromiseLike(reply) ? reply.then(play, (error: unknown) => play(this.mend(error, visit))) : play(reply)
  }

  /** Answers what no session has; whoever asks what nothing answered is told of it, but for a token that is merely old. */
  refuse(visit: Visit, { status, message, expired = false }: Refusal): Reply {
    if (status !== 401 || expired) visit.trace.unmatched = message
    return errorReply(status, message)
  }

  /** The journal's last word on a request. */
  close({ entry, trace, incoming }: Visit, outcome: Outcome, reply: Reply): void {
    if (outcome.cancelled) this.journal.cancel(entry, reply, outcome, incoming.hungUpAtMs)
    entry.retryAfterMs = retryAfterMs(reply, this.#config.clock)
    this.journal.close(entry, trace, outcome)
    if (this.#config.logger !== silentLog) logRequest(this.#config.logger, entry, trace)
  }

  /** Id headers for an answer that belongs to no request, such as one to bytes that are not HTTP. */
  strayIds(): Readonly<Record<string, string>> {
    const random = createRandom(this.#shared.seed, 0, ++this.#strays)
    return idHeaders(random.uuid(), 0, random)
  }

  #route(visit: Visit): Awaitable<Reply> {
    const { incoming, path } = visit
    const match = path === undefined ? undefined : this.#routes.find(incoming.method, path)
    visit.entry.endpoint = match?.endpoint.name
    return this.#recorded === undefined ? this.#answered(visit, match) : this.#recorded.answer(visit, match)
  }

  #answered(visit: Visit, match: Match | undefined): Awaitable<Reply> {
    const { incoming, path } = visit
    const refused = this.#gate.refuse(visit, match?.endpoint.credential ?? 'copilot')
    if (refused !== undefined) return refused
    if (path === undefined || match === undefined) return unmatched(visit, `Not found: ${incoming.method} ${path}`)
    if ((match.endpoint.upgrade ?? false) !== (incoming.upgrade ?? false)) return wrongProtocol(incoming.upgrade === true)
    return this.#ask(visit, path, match)
  }

  #ask(visit: Visit, path: string, { endpoint, params }: Match): Awaitable<Reply> {
    const { incoming } = visit
    if (isCompletionEndpoint(endpoint))
      return incoming.body().then((text) => {
        const body = this.#parsed(visit, text)
        return this.#complete(visit, endpoint, new ReceivedCall(incoming, path, params, body))
      })
    const read = { keep: (text: string) => this.journal.keep(visit.entry, text), parse: (text: string) => this.#parsed(visit, text) }
    return plainAnswer(endpoint, incoming, read, (body) =>
      endpoint.answer(new ReceivedCall(incoming, path, params, body), this.#service(visit)),
    )
  }

  #complete(visit: Visit, endpoint: CompletionEndpoint, call: Call): Awaitable<Reply> {
    const request = endpoint.read(call, this.#config)
    const refused = this.#allowance.refuse(visit, call, endpoint, request)
    if (refused !== undefined) return refused
    const context = new RequestContext(visit, this.#shared, endpoint, request, call.body)
    return whenReady(this.layers.answer(request, context), (answer) => {
      if (answer !== undefined) return context.write(answer)
      if (request.extra?.test_completions?.length) return context.write({ choices: [] })
      if (endpoint.fallback !== undefined) return context.write(endpoint.fallback)
      return unmatched(
        visit,
        visit.trace.miss?.() ?? 'No handler answered this completion. Put one that always answers, such as echo(), behind the others.',
      )
    })
  }

  #parts(): RouteParts {
    return {
      gate: this.#gate,
      journal: this.journal,
      layers: this.layers,
      config: this.#config,
      shared: this.#shared,
      service: (visit) => this.#service(visit),
      answered: (visit, match) => this.#answered(visit, match),
    }
  }

  #parsed({ entry }: Visit, text: string): unknown {
    this.journal.keep(entry, text)
    const body = parseBody(text)
    entry.isJson = true
    return body
  }

  #service(visit: Visit): Service {
    return {
      clock: this.#config.clock,
      random: visit.random,
      models: this.#catalogue,
      baseUrl: this.#addresses.base(visit.incoming),
      apiUrl: this.#addresses.api(visit.incoming),
      account: this.account,
    }
  }

  /** Turns what was thrown into what the client may know of it. */
  mend(error: unknown, visit: Visit): Reply {
    if (error instanceof HttpError) return errorReply(error.status, error.message, error.headers)
    if (error instanceof ClientGone || visit.incoming.signal.aborted) return nobodyListens
    this.report(error, visit)
    return errorReply(500, 'Internal server error')
  }

  /** The detail of what went wrong inside goes to the log and the `error` event, never to the client. */
  report(error: unknown, visit?: Visit): void {
    const cause = error instanceof Error ? error : new Error(String(error))
    this.#config.logger.error({ err: cause, request: visit?.number, answeredBy: visit?.trace.answeredBy }, cause.message)
    this.#failed(cause)
  }
}

/** The client's 404, which the journal keeps for whoever asks what nothing answered. */
function unmatched({ trace }: Visit, why: string): Reply {
  trace.unmatched = why
  return errorReply(404, why)
}
