// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One server-sent event of a streamed message, named like its type.
 */
export type MessagesEvent =
  | {
      type: 'message_start'
      message: MessagesResponse
    }
  | {
      type: 'content_block_start'
      index: number
      content_block: MessagesText | MessagesThinking | MessagesToolUse
    }
  | {
      type: 'content_block_delta'
      index: number
      delta: MessagesDelta
    }
  | {
      type: 'content_block_stop'
      index: number
    }
  | {
      type: 'message_delta'
      delta: {
        /**
         * null in message_start.
         */
        stop_reason: 'end_turn' | 'max_tokens' | 'stop_sequence' | 'tool_use' | 'refusal' | null
        stop_sequence: string | null
      }
      usage: MessagesUsage
    }
  | {
      type: 'message_stop'
    }
export type MessagesDelta = MessagesTextDelta | MessagesThinkingDelta | MessagesSignatureDelta | MessagesInputDelta

/**
 * The answer of POST /v1/messages to a client that does not stream, and what message_start carries.
 */
export interface MessagesResponse {
  id: string
  type: 'message'
  role: 'assistant'
  model: string
  content: (MessagesText | MessagesThinking | MessagesToolUse)[]
  /**
   * null in message_start.
   */
  stop_reason: 'end_turn' | 'max_tokens' | 'stop_sequence' | 'tool_use' | 'refusal' | null
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
export interface MessagesTextDelta {
  type: 'text_delta'
  text: string
}
export interface MessagesThinkingDelta {
  type: 'thinking_delta'
  thinking: string
}
export interface MessagesSignatureDelta {
  type: 'signature_delta'
  signature: string
}
export interface MessagesInputDelta {
  type: 'input_json_delta'
  partial_json: string
}
