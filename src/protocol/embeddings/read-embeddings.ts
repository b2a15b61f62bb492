import { checkedBody } from '../checked-body.ts'
import { commonRequest } from '../common-request.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { EmbeddingsRequestBody } from '../generated/embeddings-request-body.ts'
import { validate } from '../generated/validate-embeddings-request-body.ts'
import { checkSize } from './vectors.ts'

const main = { name: 'input', form: 'a string, an array of up to 2,048 strings, or tokens in their place' }

/** Texts to embed, as prompts that nobody completes. Throws an `HttpError` 400 that names the field at fault. */
export function readEmbeddings(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<EmbeddingsRequestBody>(call.body, validate, main)
  const request = commonRequest(body, promptOf(body.input), call, limits)
  checkSize(request)
  return request
}

function promptOf(input: EmbeddingsRequestBody['input']): string | string[] {
  if (typeof input === 'string') return input
  if (isTokens(input)) return input.join(' ')
  return input.map((text) => (typeof text === 'string' ? text : text.join(' ')))
}

function isTokens(input: readonly unknown[]): input is number[] {
  return typeof input[0] === 'number'
}
