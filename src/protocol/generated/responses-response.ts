// Generated from schemas/ by `npm run generate`; change the schema, not this file.
export type Content = ResponsesText | ResponsesRefusal

/**
 * The answer of POST /responses to a client that does not stream, and what the first and the last event of a stream carry.
 */
export interface ResponsesResponse {
  id: string
  object: 'response'
  /**
   * Unix seconds.
   */
  created_at: number
  status: 'in_progress' | 'completed' | 'incomplete'
  model: string
  /**
   * Empty while the response is in progress.
   */
  output: (ResponsesMessage | ResponsesFunctionCall | ResponsesReasoning)[]
  error: null
  incomplete_details: {
    reason: 'max_output_tokens' | 'content_filter'
  } | null
  instructions: string | null
  parallel_tool_calls: boolean
  previous_response_id: string | null
  tool_choice:
    | ('auto' | 'none' | 'required')
    | {
        type: 'function'
        name: string
      }
  tools: {
    [k: string]: unknown | undefined
  }[]
  usage: ResponsesUsage | null
  [k: string]: unknown | undefined
}
export interface ResponsesMessage {
  type: 'message'
  id: string
  role: 'assistant'
  status: 'in_progress' | 'completed' | 'incomplete'
  content: Content[]
}
export interface ResponsesText {
  type: 'output_text'
  text: string
  annotations: {
    [k: string]: unknown | undefined
  }[]
}
export interface ResponsesRefusal {
  type: 'refusal'
  refusal: string
}
export interface ResponsesFunctionCall {
  type: 'function_call'
  id: string
  call_id: string
  name: string
  /**
   * JSON.
   */
  arguments: string
  status: 'in_progress' | 'completed'
}
export interface ResponsesReasoning {
  type: 'reasoning'
  id: string
  summary: ResponsesSummary[]
  encrypted_content?: string
}
export interface ResponsesSummary {
  type: 'summary_text'
  text: string
}
export interface ResponsesUsage {
  input_tokens: number
  output_tokens: number
  total_tokens: number
  input_tokens_details: {
    [k: string]: unknown | undefined
  }
  output_tokens_details: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
