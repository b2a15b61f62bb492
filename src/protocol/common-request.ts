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
  const request: Record<string, unknown> = {}
  for (const field in body) if (body[field] !== null) define(request, field, body[field])
  request.prompt = prompt
  request.n = body.n ?? 1
  request.max_tokens = Math.min(body.max_tokens ?? maxTokens, maxTokensLimit)
  request.stop = typeof body.stop === 'string' ? [body.stop] : (body.stop ?? [])
  request.stream = body.stream === true
  const model = params.model ?? body.model
  if (model) request.model = model
  return request as CopilotCompletionRequest
}

/** Assignment to `__proto__` would change the object's prototype instead of adding a field. */
function define(target: Record<string, unknown>, field: string, value: unknown): void {
  if (field === '__proto__') Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true })
  else target[field] = value
}
