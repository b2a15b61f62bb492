import type { Context } from '../core/context.ts'
import type { CopilotCompletionRequest } from '../protocol/generated/completion-request.ts'

/** What a match looks at: one prompt of a request and what came with it. */
export interface Subject {
  readonly prompt: string
  readonly suffix: string
  readonly language: string | undefined
  readonly path: string | undefined
  readonly model: string | undefined
  readonly endpoint: string
  header(name: string): string | undefined
}

export function subjectOf(prompt: string, request: CopilotCompletionRequest, context: Pick<Context, 'endpoint' | 'headers'>): Subject {
  return {
    prompt,
    suffix: request.suffix ?? '',
    language: request.language,
    path: request.file_path,
    model: request.model,
    endpoint: context.endpoint,
    header: (name) => context.headers.get(name) ?? undefined,
  }
}

/** Each prompt of a request by itself. */
export function promptsOf({ prompt }: CopilotCompletionRequest): readonly string[] {
  return typeof prompt === 'string' ? [prompt] : prompt
}
