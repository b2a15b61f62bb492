// Generated from schemas/ by `npm run generate`; change the schema, not this file.
export type Block = MessagesText | MessagesThinking | MessagesToolUse
/**
 * null in message_start.
 */
export type StopReason = 'end_turn' | 'max_tokens' | 'stop_sequence' | 'tool_use' | 'refusal' | null

/**
 * The answer of POST /v1/messages to a client that does not stream, and what message_start carries.
 */
export interface MessagesResponse {
  id: string
  type: 'message'
  role: 'assistant'
  model: string
  content: Block[]
  stop_reason: StopReason
  /**
   * The stop that the text ends before.
   */
  stop_sequence: string | null
  usage: MessagesUsage
}
export interface MessagesText {
  type: 'text'
  text: string
}
export interface MessagesThinking {
  type: 'thinking'
  thinking: string
  signature: string
}
export interface MessagesToolUse {
  type: 'tool_use'
  id: string
  name: string
  /**
   * An object; where a handler's arguments are not one, their text.
   */
  input:
    | {
        [k: string]: unknown | undefined
      }
    | string
}
export interface MessagesUsage {
  input_tokens: number
  output_tokens: number
  cache_creation_input_tokens: number
  cache_read_input_tokens: number
}
