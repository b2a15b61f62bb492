// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The body of POST /copilot_internal/embeddings, with which editors search a workspace. Unknown fields pass through.
 */
export interface DotcomEmbeddingsRequestBody {
  /**
   * @maxItems 2048
   */
  inputs: string[]
  /**
   * document or query.
   */
  input_type?: string | null
  embedding_model?: string | null
  [k: string]: unknown | undefined
}
