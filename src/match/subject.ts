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
  return {
    prompt,
    suffix: request.suffix ?? '',
    language: request.language,
    path: request.file_path,
    model: request.model,
    endpoint: context.endpoint,
    system: request.system,
    messages: request.messages ?? none,
    tools: request.tools ?? none,
    header: (name) => context.headers.get(name) ?? undefined,
  }
}

/** Each prompt of a request by itself. */
export function promptsOf({ prompt }: CopilotCompletionRequest): readonly string[] {
  return typeof prompt === 'string' ? [prompt] : prompt
}
