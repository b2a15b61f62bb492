import type { Call, TokenLimits } from './endpoint.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'

/** What bodies of every endpoint say in the same words, or nearly. */
export interface CommonBody {
  readonly model?: string | null
  readonly n?: number | null
  readonly max_tokens?: number | null
  readonly stop?: string | readonly string[] | null
  readonly stream?: boolean | null
  readonly [field: string]: unknown
}

/** A request as handlers see it. Fields that nobody names pass through as they are; `null` counts as left out. */
export function commonRequest(
  body: CommonBody,
  prompt: string | string[],
  { params }: Call,
  { maxTokens, maxTokensLimit }: TokenLimits,
): CopilotCompletionRequest {
  const request = withoutNulls(body)
  request.prompt = prompt
  request.n = body.n ?? 1
  request.max_tokens = Math.min(body.max_tokens ?? maxTokens, maxTokensLimit)
  request.stop = typeof body.stop === 'string' ? [body.stop] : (body.stop ?? [])
  request.stream = body.stream === true
  const model = params.model ?? body.model
  if (model) request.model = model
  return request as CopilotCompletionRequest
}

/** A copy, made by what takes a field called `__proto__` for what it is. Few clients send null, and spreading is far quicker. */
function withoutNulls(body: CommonBody): Record<string, unknown> {
  for (const field in body) if (body[field] === null) return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
  return { ...body }
}
