import { readEmbeddings } from '../embeddings/read-embeddings.ts'
import { writeEmbeddings } from '../embeddings/write-embeddings.ts'
import type { CompletionEndpoint } from '../endpoint.ts'

/** Answered by the pipe like a completion, so that faults, delays and errors of fixtures act on it; a handler need not know of it. */
export const embeddings: CompletionEndpoint = {
  name: 'embeddings',
  method: 'POST',
  paths: ['/embeddings', '/v1/embeddings'],
  credential: 'copilot',
  fallback: { choices: [] },
  read: readEmbeddings,
  write: writeEmbeddings,
}
