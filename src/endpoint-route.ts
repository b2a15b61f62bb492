import type { Account } from './account/account.ts'
import { Catalogue } from './account/catalogue.ts'
import { Addresses } from './addresses.ts'
import { Allowance } from './allowance.ts'
import type { ResolvedConfig } from './config.ts'
import type { Answer } from './core/answer.ts'
import { type Awaitable, isPromiseLike } from './core/awaitable.ts'
import type { Layers } from './core/layers.ts'
import type { Reply } from './core/reply.ts'
import { Gate } from './gate.ts'
import type { Journal } from './journal/journal.ts'
import { plainAnswer } from './plain-answer.ts'
import { type Call, type CompletionEndpoint, isCompletionEndpoint, type Service } from './protocol/endpoint.ts'
import { errorReply } from './protocol/error-body.ts'
import type { CopilotCompletionRequest } from './protocol/generated/completion-request.ts'
import { parseBody } from './protocol/parse-body.ts'
import type { Match } from './protocol/route-table.ts'
import { wrongProtocol } from './protocol/wrong-protocol.ts'
import { ReceivedCall } from './received-call.ts'
import { RequestContext, type Shared } from './request-context.ts'
import type { Visit } from './visit.ts'

/** What a proxy or a session has, whichever way its requests go. */
export interface RouteParts {
  readonly config: ResolvedConfig
  readonly account: Account
  readonly journal: Journal
  /** `onCompletion` and what was put over it. */
  readonly layers: Layers
  readonly shared: Shared
}

/** The way of a request that this server answers itself: limit, authenticate as its endpoint wants, 404 if there is none, read, answer, write. */
export class EndpointRoute {
  readonly gate: Gate
  readonly #parts: RouteParts
  readonly #addresses: Addresses
  readonly #catalogue: Catalogue
  readonly #allowance: Allowance

  /** @param prefix - what stands before the paths of a session's requests */
  constructor(parts: RouteParts, prefix: string) {
    const { config, account } = parts
    this.#parts = parts
    this.gate = new Gate(config, account)
    this.#addresses = new Addresses(config.publicUrl, prefix)
    this.#catalogue = new Catalogue(config.models)
    this.#allowance = new Allowance(config, account, this.#catalogue)
  }

  /** @param apiPort - where `endpoints.api` is, if not where the rest is */
  start(url: string, apiPort: number | undefined): void {
    this.#addresses.bind(url, apiPort)
    this.gate.start()
  }

  stop(): void {
    this.gate.stop()
  }

  reset(): void {
    this.gate.reset()
    this.#catalogue.reset()
    this.#allowance.reset()
  }

  answer(visit: Visit, match: Match | undefined): Awaitable<Reply> {
    const { incoming, path } = visit
    const refused = this.gate.refuse(visit, match?.endpoint.credential ?? 'copilot')
    if (refused !== undefined) return refused
    if (path === undefined || match === undefined) return unmatched(visit, `Not found: ${incoming.method} ${path}`)
    if ((match.endpoint.upgrade ?? false) !== (incoming.upgrade ?? false)) return wrongProtocol(incoming.upgrade === true)
    return this.#ask(visit, path, match)
  }

  /** What an endpoint that answers by itself may ask for. */
  service(visit: Visit): Service {
    const { config, account } = this.#parts
    return {
      clock: config.clock,
      random: visit.random,
      models: this.#catalogue,
      baseUrl: this.#addresses.base(visit.incoming),
      apiUrl: this.#addresses.api(visit.incoming),
      account,
    }
  }

  #ask(visit: Visit, path: string, { endpoint, params }: Match): Awaitable<Reply> {
    const { incoming, entry } = visit
    if (isCompletionEndpoint(endpoint))
      return incoming.body().then((text) => {
        const body = this.#parsed(visit, text)
        return this.#complete(visit, endpoint, new ReceivedCall(incoming, path, params, body))
      })
    const read = { keep: (text: string) => this.#parts.journal.keep(entry, text), parse: (text: string) => this.#parsed(visit, text) }
    return plainAnswer(endpoint, incoming, read, (body) =>
      endpoint.answer(new ReceivedCall(incoming, path, params, body), this.service(visit)),
    )
  }

  #complete(visit: Visit, endpoint: CompletionEndpoint, call: Call): Awaitable<Reply> {
    const { config, shared, layers } = this.#parts
    const request = endpoint.read(call, config)
    const refused = this.#allowance.refuse(visit, call, endpoint, request)
    if (refused !== undefined) return refused
    const context = new RequestContext(visit, shared, endpoint, request, call.body)
    const answer = layers.answer(request, context)
    return isPromiseLike(answer)
      ? afterwards(answer, visit, endpoint, request, context)
      : written(answer, visit, endpoint, request, context)
  }

  #parsed({ entry, incoming }: Visit, text: string): unknown {
    this.#parts.journal.keep(entry, text, incoming.bodyBytes)
    const body = parseBody(text)
    entry.isJson = true
    return body
  }
}

/** Apart, so that an answer that is there at once costs no closure. */
function afterwards(
  answer: PromiseLike<Answer | undefined>,
  visit: Visit,
  endpoint: CompletionEndpoint,
  request: CopilotCompletionRequest,
  context: RequestContext,
): PromiseLike<Reply> {
  return answer.then((late) => written(late, visit, endpoint, request, context))
}

/** What goes out for what the handlers answered, or for what they left. */
function written(
  answer: Answer | undefined,
  visit: Visit,
  { fallback }: CompletionEndpoint,
  request: CopilotCompletionRequest,
  context: RequestContext,
): Reply {
  if (answer !== undefined) return context.write(answer)
  if (request.extra?.test_completions?.length) return context.write({ choices: [] })
  if (fallback !== undefined) return context.write(fallback)
  return unmatched(
    visit,
    visit.trace.miss?.() ?? 'No handler answered this completion. Put one that always answers, such as echo(), behind the others.',
  )
}

/** The client's 404, which the journal keeps for whoever asks what nothing answered. */
function unmatched({ trace }: Visit, why: string): Reply {
  trace.unmatched = why
  return errorReply(404, why)
}
