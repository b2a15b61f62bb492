// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The body of POST /embeddings, as clients send it. Unknown fields pass through.
 */
export interface EmbeddingsRequestBody {
  /**
   * A text, several texts, or the tokens of either.
   */
  input: string | [string, ...string[]] | [number, ...number[]] | [number[], ...number[][]]
  model?: string | null
  /**
   * The length of each vector; 1,536 by default.
   */
  dimensions?: number | null
  /**
   * base64 gives float32 numbers, little-endian.
   */
  encoding_format?: 'float' | 'base64' | null
  [k: string]: unknown | undefined
}
