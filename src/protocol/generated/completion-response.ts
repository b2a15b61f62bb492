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
   * stop, length, content_filter or tool_calls; null counts as tool_calls where there are some, else as stop.
   */
  finish_reason?: string | null
  /**
   * Functions that a chat's client shall call, after the text.
   */
  tool_calls?: CopilotToolCall[]
  /**
   * What a chat's model thinks before the text.
   */
  reasoning?: string
  /**
   * The reasoning as only the vendor can read it: reasoning_opaque, encrypted_content or signature on the wire.
   */
  reasoning_opaque?: string
  /**
   * Why a chat's model does not answer; it stands in place of the text.
   */
  refusal?: string
  /**
   * Sources of a chat's answer.
   */
  copilot_references?: {
    [k: string]: unknown | undefined
  }[]
  /**
   * A question that a chat's user shall answer with yes or no.
   */
  copilot_confirmation?: {
    [k: string]: unknown | undefined
  }
  /**
   * What went wrong beside a chat's answer.
   */
  copilot_errors?: {
    [k: string]: unknown | undefined
  }[]
  /**
   * As completions have it, with tokens and other lists of the same length, or as chats have it, with content: cut where the text is, and streamed with the deltas in which the tokens begin. Of another form it goes out whole, with the first delta.
   */
  logprobs?: {
    [k: string]: unknown | undefined
  } | null
  copilot_annotations?: {
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
export interface CopilotToolCall {
  /**
   * Made up where absent.
   */
  id?: string
  name: string
  /**
   * An object, or text that goes out as it is, valid JSON or not; {} where absent.
   */
  arguments?:
    | string
    | {
        [k: string]: unknown | undefined
      }
}
export interface CopilotUsage {
  prompt_tokens: number
  completion_tokens: number
  total_tokens: number
  [k: string]: unknown | undefined
}
