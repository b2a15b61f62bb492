// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One server-sent event of a streamed chat completion. The stream ends with the literal [DONE], which is not JSON.
 */
export interface ChatChunk {
  id: string
  object: 'chat.completion.chunk'
  /**
   * Unix seconds.
   */
  created: number
  model: string
  /**
   * Empty in a chunk that carries only usage or what Copilot sends beside the message.
   */
  choices: {
    index: number
    delta: ChatDelta
    /**
     * null while the choice runs, then once its reason.
     */
    finish_reason: string | null
    logprobs: {
      [k: string]: unknown | undefined
    } | null
  }[]
  usage?: ChatUsage
  copilot_references?: {
    [k: string]: unknown | undefined
  }[]
  copilot_confirmation?: {
    [k: string]: unknown | undefined
  }
  copilot_errors?: {
    [k: string]: unknown | undefined
  }[]
}
export interface ChatDelta {
  role?: 'assistant'
  content?: string | null
  refusal?: string
  reasoning_text?: string
  reasoning_opaque?: string
  copilot_annotations?: {
    [k: string]: unknown | undefined
  }
  /**
   * @minItems 1
   * @maxItems 1
   */
  tool_calls?: [ChatToolCallDelta]
}
/**
 * The first of a call has its id and name, the others only a fragment of the arguments.
 */
export interface ChatToolCallDelta {
  index: number
  id?: string
  type?: 'function'
  function: {
    name?: string
    arguments: string
  }
}
export interface ChatUsage {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  prompt_tokens_details: {
    [k: string]: unknown | undefined
  }
  completion_tokens_details: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
