import { HttpError } from '../core/http-error.ts'
import type { Call, TokenLimits } from './endpoint.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CompletionRequestBody } from './generated/completion-request-body.ts'
import { validate } from './generated/validate-completion-request-body.ts'
import { pathLine } from './path-line.ts'
import { problemOf } from './problem.ts'

/** More choices than this in one answer would let a small request cost a large one. */
const mostChoices = 1024

/** A completion's body as handlers see it. Throws an `HttpError` 400 that names the field at fault. */
export function readCompletion(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  if (!validate(call.body)) throw new HttpError(400, explain(call.body))
  const body = call.body as CompletionRequestBody
  const request: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(body)) if (value !== null) define(request, field, value)
  const n = body.n ?? 1
  if (n * (Array.isArray(body.prompt) ? body.prompt.length : 1) > mostChoices) {
    throw new HttpError(400, `Invalid request: prompts times n must be at most ${mostChoices}.`)
  }
  request.n = n
  request.max_tokens = Math.min(body.max_tokens ?? limits.maxTokens, limits.maxTokensLimit)
  request.stop = typeof body.stop === 'string' ? [body.stop] : (body.stop ?? [])
  request.stream = body.stream === true
  const model = call.params.model ?? body.model
  if (model) request.model = model
  const language = body.language ?? body.extra?.language
  if (language) request.language = language
  const path = body.file_path ?? pathLine(Array.isArray(body.prompt) ? (body.prompt[0] as string) : body.prompt)
  if (path) request.file_path = path
  return request as CopilotCompletionRequest
}

/** Assignment to `__proto__` would change the object's prototype instead of adding a field. */
function define(target: Record<string, unknown>, field: string, value: unknown): void {
  if (field === '__proto__') Object.defineProperty(target, field, { value, enumerable: true, configurable: true, writable: true })
  else target[field] = value
}

function explain(body: unknown): string {
  const problem = problemOf(validate.errors)
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return 'Invalid request: the body must be a JSON object with a `prompt`.'
  if (problem.path === '' || problem.path.startsWith('prompt'))
    return 'Invalid request: `prompt` is required and must be a non-empty string or an array of non-empty strings.'
  return `Invalid request: \`${problem.path}\` ${problem.reason}.`
}
