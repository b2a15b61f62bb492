// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The whole answer to a completion request; what a plain handler returns.
 */
export interface CopilotCompletionResponse {
  id?: string
  object?: string
  /**
   * Unix seconds.
   */
  created?: number
  model?: string
  choices: CopilotChoice[]
  usage?: CopilotUsage
  [k: string]: unknown | undefined
}
export interface CopilotChoice {
  text: string
  index?: number
  /**
   * stop, length or content_filter; null counts as stop.
   */
  finish_reason?: string | null
  logprobs?: {
    [k: string]: unknown | undefined
  } | null
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
