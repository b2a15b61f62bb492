// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The answer of POST /chat/completions to a client that does not stream.
 */
export interface ChatResponse {
  id: string
  object: 'chat.completion'
  /**
   * Unix seconds.
   */
  created: number
  model: string
  choices: ChatChoice[]
  usage: ChatUsage
  [k: string]: unknown | undefined
}
export interface ChatChoice {
  index: number
  message: ChatMessage
  /**
   * stop, length, content_filter or tool_calls.
   */
  finish_reason: string
  logprobs: {
    [k: string]: unknown | undefined
  } | null
}
export interface ChatMessage {
  role: 'assistant'
  /**
   * null where the model only called tools or refused.
   */
  content: string | null
  refusal: string | null
  reasoning_text?: string
  reasoning_opaque?: string
  copilot_annotations?: {
    [k: string]: unknown | undefined
  }
  copilot_references?: {
    [k: string]: unknown | undefined
  }[]
  copilot_confirmation?: {
    [k: string]: unknown | undefined
  }
  copilot_errors?: {
    [k: string]: unknown | undefined
  }[]
  tool_calls?: ChatToolCall[]
}
export interface ChatToolCall {
  id: string
  type: 'function'
  function: {
    name: string
    /**
     * JSON.
     */
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
