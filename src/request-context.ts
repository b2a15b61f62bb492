import type { Answer } from './core/answer.ts'
import type { Clock } from './core/clock.ts'
import type { Context, Trace } from './core/context.ts'
import { MockCopilotError } from './core/errors.ts'
import type { Frame } from './core/frame.ts'
import type { Log } from './core/log.ts'
import type { Random } from './core/random.ts'
import { isStreamReply, type Reply, type StreamReply } from './core/reply.ts'
import { shown } from './core/shown.ts'
import type { State } from './core/state.ts'
import type { CompletionEndpoint } from './protocol/endpoint.ts'
import type { CopilotCompletionRequest } from './protocol/generated/completion-request.ts'
import { validate } from './protocol/generated/validate-completion-response.ts'
import { problemOf } from './protocol/problem.ts'
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
    if (isReply(answer)) return isListOfFrames(answer) ? { ...answer, script: answer.frames } : answer
    if (!validate(answer)) {
      const { path, reason } = problemOf(validate.errors)
      const slip = typeof answer === 'function' ? `, but is ${shown(answer)} (pass echo(), not echo)` : ''
      const who = this.trace.answeredBy ?? 'the onCompletion handler'
      throw new MockCopilotError(
        'BAD_ANSWER',
        `Failed to write the answer of ${who}: ${path || 'the answer'} ${reason}${slip}. Return { choices: [{ text }] } or a reply with body, frames or cut.`,
      )
    }
    return this.#endpoint.write(answer, this.#request, this)
  }
}

function isReply(answer: Answer): answer is Reply {
  return (
    typeof answer === 'object' && answer !== null && !('choices' in answer) && ('frames' in answer || 'body' in answer || 'cut' in answer)
  )
}

/** What a handler wrote down can be counted; what it generates can be gone through only once. */
function isListOfFrames(reply: Reply): reply is StreamReply & { readonly frames: readonly Frame[] } {
  return isStreamReply(reply) && reply.script === undefined && Array.isArray(reply.frames)
}

function webHeaders(raw: readonly string[]): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i] as string, raw[i + 1] as string)
  return headers
}
