import { Account } from './account/account.ts'
import { clientAddress } from './account/client-address.ts'
import { clientKey } from './account/client-key.ts'
import { Credentials } from './account/credentials.ts'
import { RateLimiter, type Verdict } from './account/rate-limiter.ts'
import type { ResolvedConfig } from './config.ts'
import { type Awaitable, isPromiseLike, whenReady } from './core/awaitable.ts'
import { HttpError } from './core/http-error.ts'
import { ClientGone, type Incoming } from './core/incoming.ts'
import { Layers } from './core/layers.ts'
import type { Outcome } from './core/outcome.ts'
import { createRandom } from './core/random.ts'
import type { Reply, ReplyHeaders } from './core/reply.ts'
import { State } from './core/state.ts'
import { Journal } from './journal/journal.ts'
import { type Call, type CompletionEndpoint, isCompletionEndpoint, type Service } from './protocol/endpoint.ts'
import { endpoints } from './protocol/endpoints/index.ts'
import { errorReply } from './protocol/error-body.ts'
import { tooDeep } from './protocol/json-depth.ts'
import { quotaExceeded } from './protocol/quota-exceeded.ts'
import { type Match, Routes } from './protocol/routes.ts'
import { RequestContext, type Shared } from './request-context.ts'
import { idHeaders, Visit } from './visit.ts'

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
  readonly #routes = new Routes(endpoints)
  readonly #credentials: Credentials
  readonly #limiter: RateLimiter | undefined
  readonly #failed: (error: Error) => void
  #url = ''
  #strays = 0

  constructor(config: ResolvedConfig, seed: number | string, failed: (error: Error) => void) {
    this.#config = config
    this.#failed = failed
    this.layers = new Layers(config.onCompletion)
    this.journal = new Journal(config.journal, config.clock)
    this.#shared = { seed, clock: config.clock, state: new State(), log: config.logger }
    this.account = new Account(config, config.clock, seed)
    this.#credentials = new Credentials(config.authToken, config.requireAuth, this.account.tokens, this.account.devices)
    this.#limiter = config.rateLimitPerMinute > 0 ? new RateLimiter(config.rateLimitPerMinute, config.clock) : undefined
  }

  start(url: string): void {
    this.#url = url
    this.#limiter?.start()
  }

  stop(): void {
    this.#limiter?.stop()
  }

  reset(): void {
    this.count = 0
    this.layers.clear()
    this.journal.clear()
    this.#shared.state.clear()
    this.#limiter?.reset()
    this.account.reset()
  }

  open(incoming: Incoming): Visit {
    return new Visit(incoming, ++this.count, this.#shared.seed, this.journal)
  }

  /** Never rejects: what goes wrong becomes a reply, and what is the server's own fault also an `error`. */
  answer(visit: Visit): Awaitable<Reply> {
    try {
      const reply = this.#route(visit)
      return isPromiseLike(reply) ? reply.then(undefined, (error: unknown) => this.mend(error, visit)) : reply
    } catch (error) {
      return this.mend(error, visit)
    }
  }

  /** The journal's last word on a request. */
  close({ entry, trace }: Visit, outcome: Outcome): void {
    this.journal.close(entry, trace, outcome)
  }

  /** Id headers for an answer that belongs to no request, such as one to bytes that are not HTTP. */
  strayIds(): Readonly<Record<string, string>> {
    const random = createRandom(this.#shared.seed, 0, ++this.#strays)
    return idHeaders(random.uuid(), 0, random)
  }

  #route(visit: Visit): Awaitable<Reply> {
    const { incoming } = visit
    const match = visit.path === undefined ? undefined : this.#routes.find(incoming.method, visit.path)
    visit.entry.endpoint = match?.endpoint.name
    const verdict = this.#limiter?.take(clientKey(clientAddress(incoming, this.#config.trustProxy)))
    if (verdict?.allowed === false) return limited(verdict)
    if (visit.path === undefined || hosts(incoming.rawHeaders) > 1)
      throw new HttpError(400, 'Invalid request: the request target or the Host header is not valid.')
    if (!this.#credentials.accepts(incoming.header('authorization'), match?.endpoint.credential ?? 'copilot')) {
      return errorReply(401, 'Unauthorized: a valid token is required. Send it as "Authorization: Bearer <token>".', {
        'www-authenticate': 'Bearer',
      })
    }
    if (match === undefined) return errorReply(404, `Not found: ${incoming.method} ${visit.path}`)
    return this.#ask(visit, visit.path, match)
  }

  #ask(visit: Visit, path: string, { endpoint, params }: Match): Awaitable<Reply> {
    const { incoming } = visit
    const call = (body: unknown): Call => ({ method: incoming.method, path, params, body, header: (name) => incoming.header(name) })
    if (isCompletionEndpoint(endpoint))
      return incoming.body().then((text) => this.#complete(visit, endpoint, call(this.#parsed(visit, text))))
    if (endpoint.body === undefined) return endpoint.answer(call(undefined), this.#service(visit))
    return incoming.body().then((text) => {
      if (endpoint.body === 'json') return endpoint.answer(call(this.#parsed(visit, text)), this.#service(visit))
      if (endpoint.body === 'form' && !isForm(incoming)) return endpoint.answer(call(this.#parsed(visit, text)), this.#service(visit))
      this.journal.keep(visit.entry, text)
      if (endpoint.body === 'form') return endpoint.answer(call(Object.fromEntries(new URLSearchParams(text))), this.#service(visit))
      return endpoint.answer(call(undefined), this.#service(visit))
    })
  }

  #complete(visit: Visit, endpoint: CompletionEndpoint, call: Call): Awaitable<Reply> {
    const request = endpoint.read(call, this.#config)
    const spent = this.#spend(visit, endpoint)
    if (spent !== undefined) return spent
    const context = new RequestContext(visit, this.#shared, endpoint, request)
    return whenReady(this.layers.answer(request, context), (answer) => {
      if (answer !== undefined) return context.write(answer)
      if (request.extra?.test_completions?.length) return context.write({ choices: [] })
      return errorReply(
        404,
        visit.trace.miss?.() ?? 'No handler answered this completion. Put one that always answers, such as echo(), behind the others.',
      )
    })
  }

  /** Counts one request against the account's month; the 402 where that is used up. */
  #spend(visit: Visit, { quotas }: CompletionEndpoint): Reply | undefined {
    if (quotas === undefined || !this.account.isLimited) return undefined
    const exhausted = this.account.spend(quotas)
    Object.assign(visit.ids, this.account.quotaHeaders())
    return exhausted === undefined ? undefined : quotaExceeded(exhausted, this.account)
  }

  #parsed({ entry }: Visit, text: string): unknown {
    this.journal.keep(entry, text)
    const body = parsed(text)
    entry.isJson = true
    return body
  }

  #service(visit: Visit): Service {
    const baseUrl = this.#baseUrl(visit.incoming.header('host'))
    return {
      clock: this.#config.clock,
      random: visit.random,
      models: this.#config.models,
      baseUrl,
      account: this.account,
    }
  }

  /** Clients go where they are told, so they are told the name they already reach this server by. */
  #baseUrl(host: string | undefined): string {
    if (this.#config.publicUrl !== undefined) return this.#config.publicUrl.replace(/\/+$/, '')
    return host !== undefined && plainHost.test(host) && URL.canParse(`http://${host}`) ? `http://${host}` : this.#url
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

function isForm(incoming: Incoming): boolean {
  return incoming.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true
}

const plainHost = /^[\w.-]+(?::\d{1,5})?$|^\[[\da-f:.]+\](?::\d{1,5})?$/i

function limited(verdict: Verdict): Reply {
  const headers: ReplyHeaders = {
    'retry-after': String(verdict.retryAfterSeconds),
    'x-ratelimit-limit': String(verdict.limit),
    'x-ratelimit-remaining': String(verdict.remaining),
    'x-ratelimit-reset': String(verdict.resetSeconds),
    'x-ratelimit-exceeded': 'requests_per_minute',
  }
  return errorReply(
    429,
    `Rate limit exceeded: at most ${verdict.limit} requests a minute. Retry in ${verdict.retryAfterSeconds} s.`,
    headers,
  )
}

function parsed(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new HttpError(400, 'Invalid JSON in request body')
  }
  if (tooDeep(value)) throw new HttpError(400, 'Invalid request: the body nests too deeply.')
  return value
}

/** Node takes the first of several Host headers; two of them are an attack or a broken proxy (RFC 9112). */
function hosts(rawHeaders: readonly string[]): number {
  let found = 0
  for (let i = 0; i < rawHeaders.length; i += 2)
    if ((rawHeaders[i] as string).length === 4 && rawHeaders[i]?.toLowerCase() === 'host') found++
  return found
}
