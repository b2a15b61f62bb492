import { HttpError } from '../core/http-error.ts'
import { checkedBody } from './checked-body.ts'
import { commonRequest } from './common-request.ts'
import type { Call, TokenLimits } from './endpoint.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CompletionRequestBody } from './generated/completion-request-body.ts'
import { validate } from './generated/validate-completion-request-body.ts'
import { pathLine } from './path-line.ts'

/** More choices than this in one answer would let a small request cost a large one. */
const mostChoices = 1024
/** In characters; n repeats each prompt. */
const mostEchoed = 10 * 1024 * 1024

const main = { name: 'prompt', form: 'a non-empty string or an array of non-empty strings' }

/** A completion's body as handlers see it. Throws an `HttpError` 400 that names the field at fault. */
export function readCompletion(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<CompletionRequestBody>(call.body, validate, main)
  const prompts = typeof body.prompt === 'string' ? [body.prompt] : body.prompt
  const n = body.n ?? 1
  if (n * prompts.length > mostChoices) throw new HttpError(400, `Invalid request: prompts times n must be at most ${mostChoices}.`)
  if (body.echo === true && n * prompts.reduce((sum, { length }) => sum + length, 0) > mostEchoed)
    throw new HttpError(400, 'Invalid request: `echo` would give back more than 10 MB. Ask for fewer choices or shorter prompts.')
  const request = commonRequest(body, body.prompt, call, limits)
  const language = body.language ?? body.extra?.language
  if (language) request.language = language
  const path = body.file_path ?? pathLine(prompts[0] as string)
  if (path) request.file_path = path
  return request
}
