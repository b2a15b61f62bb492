import { createHash } from 'node:crypto'
import { embed } from '../embeddings/embed.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

const dimensions = 512

interface ChunksBody {
  readonly content?: unknown
  readonly embed?: unknown
  readonly embedding_model?: unknown
}

/** Cuts a file for searching: into one chunk, the whole of it. */
export const chunks: PlainEndpoint = {
  name: 'chunks',
  method: 'POST',
  paths: ['/chunks'],
  credential: 'github',
  body: 'json',
  answer({ body }) {
    const { content, embed: embedded, embedding_model = 'text-embedding-3-small-512' } = Object(body) as ChunksBody
    const text = typeof content === 'string' ? content : ''
    const chunk = {
      hash: createHash('sha256').update(text).digest('hex'),
      text,
      line_range: { start: 0, end: text.split('\n').length },
      ...(embedded === true && { embedding: { embedding: [...embed(text, dimensions)] } }),
    }
    const answer: PlainAnswers['chunks'] = { chunks: text === '' ? [] : [chunk], embedding_model: String(embedding_model) }
    return { body: answer }
  },
}
