import type { Reply } from '../../core/reply.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../generated/completion-response.ts'
import type { EmbeddingsResponse } from '../generated/embeddings-response.ts'
import { estimateTokens } from '../usage.ts'
import { vectorsFor } from './vectors.ts'

/** The vectors of the request's texts; of a handler's answer, only that there is one matters. */
export function writeEmbeddings(_answer: CopilotCompletionResponse, request: CopilotCompletionRequest): Reply {
  const tokens = [request.prompt].flat().reduce((sum, text) => sum + estimateTokens(text), 0)
  const encode = request.encoding_format === 'base64' ? base64 : (vector: Float32Array): number[] => [...vector]
  const body: EmbeddingsResponse = {
    object: 'list',
    data: vectorsFor(request).map((vector, index) => ({ object: 'embedding', index, embedding: encode(vector) })),
    model: request.model ?? 'text-embedding-3-small',
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }
  return { status: 200, body }
}

function base64(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * Float32Array.BYTES_PER_ELEMENT)
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * Float32Array.BYTES_PER_ELEMENT)
  return bytes.toString('base64')
}
