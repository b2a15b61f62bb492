// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The answer of POST /embeddings: a vector for each text, in their order.
 */
export interface EmbeddingsResponse {
  object: 'list'
  data: Embedding[]
  model: string
  usage: {
    prompt_tokens: number
    total_tokens: number
  }
}
export interface Embedding {
  object: 'embedding'
  index: number
  embedding: number[] | string
}
