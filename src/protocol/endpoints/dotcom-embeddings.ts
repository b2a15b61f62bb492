import { checkedBody } from '../checked-body.ts'
import { commonRequest } from '../common-request.ts'
import { vectorsFor } from '../embeddings/vectors.ts'
import type { CompletionEndpoint } from '../endpoint.ts'
import type { DotcomEmbeddingsRequestBody } from '../generated/dotcom-embeddings-request-body.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'
import { validate } from '../generated/validate-dotcom-embeddings-request-body.ts'

const main = { name: 'inputs', form: 'an array of up to 2,048 strings' }
const defaultModel = 'text-embedding-3-small-512'
const dimensions = 512

/** The embeddings with which editors search a workspace; as many come back as texts were sent. */
export const dotcomEmbeddings: CompletionEndpoint = {
  name: 'dotcom-embeddings',
  method: 'POST',
  paths: ['/copilot_internal/embeddings'],
  credential: 'github',
  fallback: { choices: [] },
  read(call, limits) {
    const body = checkedBody<DotcomEmbeddingsRequestBody>(call.body, validate, main)
    return commonRequest({ ...body, model: body.embedding_model ?? defaultModel, dimensions }, body.inputs, call, limits)
  },
  write(_answer, request) {
    const embeddings = vectorsFor(request).map((vector) => ({ embedding: [...vector] }))
    const body: PlainAnswers['dotcom-embeddings'] = { embedding_model: request.model ?? defaultModel, embeddings }
    return { status: 200, body }
  },
}
