import { Account } from './account/account.ts'
import type { ResolvedConfig } from './config.ts'
import { type Awaitable, isPromiseLike } from './core/awaitable.ts'
import type { Clock } from './core/clock.ts'
import type { Incoming } from './core/incoming.ts'
import { Layers } from './core/layers.ts'
import { type LeftOver, leftOver } from './core/left-over.ts'
import { silentLog } from './core/log.ts'
import type { Outcome } from './core/outcome.ts'
import { createRandom } from './core/random.ts'
import type { Reply } from './core/reply.ts'
import { State } from './core/state.ts'
import { EndpointRoute } from './endpoint-route.ts'
import { Failures } from './failures.ts'
import { Journal } from './journal/journal.ts'
import { Paths } from './paths.ts'
import { shippedRoutes } from './protocol/endpoints/shipped-routes.ts'
import { errorReply } from './protocol/error-body.ts'
import { retryAfterMs } from './protocol/retry-after-ms.ts'
import { Routes } from './protocol/routes.ts'
import { RecordedRoute } from './recorded-route.ts'
import { Recording } from './recording.ts'
import type { Refusal } from './refusal.ts'
import type { Shared } from './request-context.ts'
import { logRequest } from './request-log.ts'
import { idHeaders, idsFrom, Visit } from './visit.ts'

/**
 * The way of a request, from what arrived to the reply to play: an endpoint is found for it, and it is answered from recordings, or by
 * the endpoint itself.
 */
export class Pipeline {
  count = 0
  /** `onCompletion` and what was put over it. */
  readonly layers: Layers
  readonly journal: Journal
  readonly account: Account
  readonly failures: Failures
  readonly #config: ResolvedConfig
  readonly #shared: Shared
  readonly #routes: Routes
  readonly #own: EndpointRoute
  /** Where requests are answered from recordings or passed on. */
  readonly recording: Recording | undefined
  readonly #recorded: RecordedRoute | undefined
  readonly #paths: Paths
  #strays = 0

  /** @param session - the id of the session it belongs to, if to one */
  constructor(config: ResolvedConfig, seed: number | string, failed: (error: Error) => void, session?: string) {
    this.#config = config
    // What stands before the paths of a session's requests.
    const prefix = session === undefined ? '' : `/s/${session}`
    this.#paths = new Paths(prefix)
    this.failures = new Failures(config.logger, failed)
    this.#routes = new Routes(config.endpoints, shippedRoutes)
    this.layers = new Layers(config.onCompletion)
    this.journal = new Journal(config.journal, config.clock, idsFrom(seed))
    this.#shared = { seed, clock: config.clock, state: new State(), log: config.logger }
    this.account = new Account(config, config.clock, seed, session)
    const parts = { config, account: this.account, journal: this.journal, layers: this.layers, shared: this.#shared }
    this.#own = new EndpointRoute(parts, prefix)
    this.recording = config.recorder && new Recording(config.recorder, config.clock, config.logger, (error) => this.failures.report(error))
    this.#recorded = this.recording && new RecordedRoute(this.recording, parts, this.#own)
  }

  get clock(): Clock {
    return this.#config.clock
  }

  /** @param apiPort - where `endpoints.api` is, if not where the rest is */
  start(url: string, apiPort: number | undefined): void {
    this.#own.start(url, apiPort)
    this.journal.start()
  }

  stop(): void {
    this.recording?.stopping()
    this.#own.stop()
  }

  reset(): void {
    this.count = 0
    this.layers.clear()
    this.journal.clear()
    this.#shared.state.clear()
    this.#own.reset()
    this.account.reset()
    this.recording?.reset()
  }

  leftOver(): readonly LeftOver[] {
    return leftOver(this.layers.answer, this.#shared.state)
  }

  open(incoming: Incoming): Visit {
    return new Visit(incoming, this.#paths.of(incoming.target), ++this.count, this.#shared.seed, this.journal)
  }

  /** Hands the reply to `play`, whatever happens: what goes wrong becomes a reply, and what is the server's own fault also an `error`. */
  answer<T>(visit: Visit, play: (reply: Reply) => Awaitable<T>): Awaitable<T> {
    let reply: Awaitable<Reply>
    try {
      reply = this.#route(visit)
    } catch (error) {
      reply = this.failures.mend(error, visit)
    }
    return isPromiseLike(reply) ? reply.then(play, (error: unknown) => play(this.failures.mend(error, visit))) : play(reply)
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
    return this.#recorded === undefined ? this.#own.answer(visit, match) : this.#recorded.answer(visit, match)
  }
}
