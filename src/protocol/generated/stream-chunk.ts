// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One server-sent event of a streamed completion. The stream ends with the literal [DONE], which is not JSON.
 */
export interface CompletionChunk {
  id: string
  object: 'text_completion'
  /**
   * Unix seconds.
   */
  created: number
  model: string
  /**
   * Empty in a chunk that carries only usage; never missing, because clients read its length unguarded.
   */
  choices: CompletionDelta[]
  usage?: CopilotUsage
  [k: string]: unknown | undefined
}
export interface CompletionDelta {
  /**
   * Which choice the delta belongs to; the language server fails without it.
   */
  index: number
  /**
   * A delta: the client joins them.
   */
  text: string
  /**
   * null while the choice runs, then once its reason.
   */
  finish_reason: ('stop' | 'length' | 'content_filter') | null
  logprobs?: {
    [k: string]: unknown | undefined
  } | null
  /**
   * Code references.
   */
  copilot_annotations?: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
export interface CopilotUsage {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  [k: string]: unknown | undefined
}
