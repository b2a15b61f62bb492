import type { CopilotCompletionRequest, CopilotMessage, CopilotTool } from '../protocol/generated/completion-request.ts'

/** What a match looks at: one prompt of a request and what came with it. */
export interface Subject {
  readonly prompt: string
  readonly suffix: string
  readonly language: string | undefined
  readonly path: string | undefined
  readonly model: string | undefined
  readonly endpoint: string
  readonly system: string | undefined
  /** None where the request is no chat. */
  readonly messages: readonly CopilotMessage[]
  readonly tools: readonly CopilotTool[]
  header(name: string): string | undefined
}

/** What a subject needs of a request's context. */
interface Asked {
  readonly endpoint: string
  readonly headers: Pick<Headers, 'get'>
}

const none = Object.freeze([])

export function subjectOf(prompt: string, request: CopilotCompletionRequest, context: Asked): Subject {
  return new AskedSubject(prompt, request, context)
}

/** Reads what it tells when it is asked: most matches look at the prompt alone. */
class AskedSubject implements Subject {
  readonly prompt: string
  readonly #request: CopilotCompletionRequest
  readonly #context: Asked

  constructor(prompt: string, request: CopilotCompletionRequest, context: Asked) {
    this.prompt = prompt
    this.#request = request
    this.#context = context
  }

  get suffix(): string {
    return this.#request.suffix ?? ''
  }

  get language(): string | undefined {
    return this.#request.language
  }

  get path(): string | undefined {
    return this.#request.file_path
  }

  get model(): string | undefined {
    return this.#request.model
  }

  get endpoint(): string {
    return this.#context.endpoint
  }

  get system(): string | undefined {
    return this.#request.system
  }

  get messages(): readonly CopilotMessage[] {
    return this.#request.messages ?? none
  }

  get tools(): readonly CopilotTool[] {
    return this.#request.tools ?? none
  }

  header(name: string): string | undefined {
    return this.#context.headers.get(name) ?? undefined
  }
}

/** Each prompt of a request by itself. */
export function promptsOf({ prompt }: CopilotCompletionRequest): readonly string[] {
  return typeof prompt === 'string' ? [prompt] : prompt
}
