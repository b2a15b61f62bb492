import { HttpError } from './core/http-error.ts'
import type { Reply } from './core/reply.ts'
import type { EndpointRoute, RouteParts } from './endpoint-route.ts'
import { type CompletionEndpoint, isCompletionEndpoint } from './protocol/endpoint.ts'
import type { CopilotCompletionRequest } from './protocol/generated/completion-request.ts'
import { parseBody } from './protocol/parse-body.ts'
import type { Match } from './protocol/route-table.ts'
import { ReceivedCall } from './received-call.ts'
import type { Recording } from './recording.ts'
import { RequestContext } from './request-context.ts'
import type { Visit } from './visit.ts'

/** The way of a request where answers are recorded: whoever is recorded decides what is a good request. A recorded answer is limited and authorised, and overridden, as any other. */
export class RecordedRoute {
  readonly #recording: Recording
  readonly #parts: RouteParts
  readonly #own: EndpointRoute

  /** @param own - the way of a request that is not recorded */
  constructor(recording: Recording, parts: RouteParts, own: EndpointRoute) {
    this.#recording = recording
    this.#parts = parts
    this.#own = own
  }

  async answer(visit: Visit, match: Match | undefined): Promise<Reply> {
    const { journal } = this.#parts
    const own = this.#own
    const { incoming, path } = visit
    const replays = (await this.#recording.mode()) === 'replay'
    if (incoming.upgrade === true && match?.endpoint.upgrade === true && replays) return own.answer(visit, match)
    const refused = replays ? own.gate.refuse(visit, match?.endpoint.credential ?? 'copilot') : undefined
    if (refused !== undefined) return refused
    if (incoming.flaw !== undefined) throw incoming.flaw
    if (path === undefined) throw new HttpError(400, 'Invalid request: the request target is neither a path nor a URL.')
    let text = ''
    const reply = await this.#recording.answer({
      incoming,
      path,
      endpoint: match?.endpoint.name,
      trace: visit.trace,
      service: () => own.service(visit),
      keep: (body) => {
        text = body.toString()
        journal.keep(visit.entry, text)
        visit.entry.isJson = /^\s*[[{]/.test(text)
      },
    })
    if (visit.trace.miss !== undefined) visit.trace.unmatched = visit.trace.miss()
    if (!replays || match === undefined || !isCompletionEndpoint(match.endpoint)) return reply
    return this.#overridden(visit, path, match.endpoint, match.params, text, reply)
  }

  /** What `use` put on acts on recorded completions, too; on what is no completion to this server it cannot. */
  async #overridden(
    visit: Visit,
    path: string,
    endpoint: CompletionEndpoint,
    params: Match['params'],
    text: string,
    reply: Reply,
  ): Promise<Reply> {
    const { config, shared, layers } = this.#parts
    let context: RequestContext
    let request: CopilotCompletionRequest
    try {
      const call = new ReceivedCall(visit.incoming, path, params, parseBody(text))
      request = endpoint.read(call, config)
      context = new RequestContext(visit, shared, endpoint, request, call.body)
    } catch {
      return reply
    }
    const answer = await layers.over(() => reply)(request, context)
    return answer === undefined ? reply : context.write(answer)
  }
}
