// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One server-sent event of a streamed response, named like its type; over WebSocket, one frame.
 */
export interface ResponsesEvent {
  type:
    | 'response.created'
    | 'response.in_progress'
    | 'response.output_item.added'
    | 'response.content_part.added'
    | 'response.output_text.delta'
    | 'response.output_text.done'
    | 'response.refusal.delta'
    | 'response.refusal.done'
    | 'response.content_part.done'
    | 'response.reasoning_summary_part.added'
    | 'response.reasoning_summary_text.delta'
    | 'response.reasoning_summary_text.done'
    | 'response.reasoning_summary_part.done'
    | 'response.function_call_arguments.delta'
    | 'response.function_call_arguments.done'
    | 'response.output_item.done'
    | 'response.completed'
    | 'response.incomplete'
  /**
   * 0, then 1 ...
   */
  sequence_number: number
  response?: ResponsesResponse
  item?: ResponsesMessage | ResponsesFunctionCall | ResponsesReasoning
  item_id?: string
  output_index?: number
  content_index?: number
  summary_index?: number
  part?: (ResponsesText | ResponsesRefusal) | ResponsesSummary
  delta?: string
  text?: string
  refusal?: string
  name?: string
  arguments?: string
}
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
  content: (ResponsesText | ResponsesRefusal)[]
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
