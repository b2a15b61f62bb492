import type { Answer } from './core/answer.ts'
import type { Clock } from './core/clock.ts'
import type { Context, Trace } from './core/context.ts'
import { MockCopilotError } from './core/errors.ts'
import type { Frame } from './core/frame.ts'
import type { Log } from './core/log.ts'
import type { Random } from './core/random.ts'
import { isStreamReply, type Reply, type ReplyHeaders, type StreamReply } from './core/reply.ts'
import { shown } from './core/shown.ts'
import type { State } from './core/state.ts'
import type { CompletionEndpoint } from './protocol/endpoint.ts'
import type { CopilotCompletionRequest } from './protocol/generated/completion-request.ts'
import { validate } from './protocol/generated/validate-completion-response.ts'
import { isEventStream } from './protocol/is-event-stream.ts'
import { type Problem, problemOf } from './protocol/problem.ts'
import { problemOfReply } from './protocol/problem-of-reply.ts'
import type { Visit } from './visit.ts'

/** What every context of one proxy shares. */
export interface Shared {
  readonly seed: number | string
  readonly clock: Clock
  readonly state: State
  readonly log: Log
}

/** The context of one request; what costs something is made when it is asked for. */
export class RequestContext implements Context {
  readonly #visit: Visit
  readonly #shared: Shared
  readonly #endpoint: CompletionEndpoint
  readonly #request: CopilotCompletionRequest
  readonly body: unknown
  #headers: Headers | undefined

  constructor(visit: Visit, shared: Shared, endpoint: CompletionEndpoint, request: CopilotCompletionRequest, body: unknown) {
    this.#visit = visit
    this.#shared = shared
    this.#endpoint = endpoint
    this.#request = request
    this.body = body
  }

  get id(): string {
    return this.#visit.id
  }

  get number(): number {
    return this.#visit.number
  }

  get random(): Random {
    return this.#visit.random
  }

  get trace(): Trace {
    return this.#visit.trace
  }

  get signal(): AbortSignal {
    return this.#visit.incoming.signal
  }

  get endpoint(): string {
    return this.#endpoint.name
  }

  get path(): string {
    return this.#visit.path ?? '/'
  }

  get message(): boolean {
    return this.#visit.incoming.message === true
  }

  get clock(): Clock {
    return this.#shared.clock
  }

  get state(): State {
    return this.#shared.state
  }

  get log(): Log {
    return this.#shared.log
  }

  get headers(): Headers {
    this.#headers ??= webHeaders(this.#visit.incoming.rawHeaders)
    return this.#headers
  }

  write(answer: Answer): Reply {
    if (isReply(answer)) {
      const problem = problemOfReply(answer)
      if (problem !== undefined) throw this.#badAnswer(problem)
      return isStreamReply(answer) ? completed(answer) : answer
    }
    if (!validate(answer)) {
      const { path, reason } = problemOf(validate.errors)
      const slip =
        typeof answer === 'function'
          ? `, but is ${shown(answer)} (pass echo(), not echo; wrap middleware of your own, as in middleware((next) => ...))`
          : ''
      throw this.#badAnswer({ path, reason: reason + slip })
    }
    return this.#endpoint.write(answer, this.#request, this)
  }

  #badAnswer({ path, reason }: Problem): MockCopilotError {
    const who = this.trace.answeredBy ?? 'the onCompletion handler'
    return new MockCopilotError(
      'BAD_ANSWER',
      `Failed to write the answer of ${who}: ${path || 'the answer'} ${reason}. Return { choices: [{ text }] } or a reply with body, frames or cut.`,
    )
  }
}

function isReply(answer: Answer): answer is Reply {
  return (
    typeof answer === 'object' && answer !== null && !('choices' in answer) && ('frames' in answer || 'body' in answer || 'cut' in answer)
  )
}

/**
 * A stream of a handler's own, with what it left out. What was written down can be counted; what is generated can be gone through
 * only once.
 */
function completed(reply: StreamReply): StreamReply {
  const isList = reply.script === undefined && Array.isArray(reply.frames)
  const isNamed = reply.rawHeaders !== undefined || !isEventStream(reply) || hasContentType(reply.headers)
  if (!isList && isNamed) return reply
  return {
    ...reply,
    ...(isList && { script: reply.frames as readonly Frame[] }),
    ...(!isNamed && { headers: { 'content-type': 'text/event-stream', ...reply.headers } }),
  }
}

function hasContentType(headers: ReplyHeaders = {}): boolean {
  return Object.hasOwn(headers, 'content-type') || Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
}

function webHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] as string, raw[i + 1] as string)
  return headers
}
