// Generated from schemas/ by `npm run generate`; change the schema, not this file.
export type Content = string | MessagesBlock[] | null
/**
 * The text ends before the first of these; a string counts as an array of one.
 *
 * @maxItems 64
 */
export type Stop = string | string[] | null
/**
 * Copilot's own additions.
 */
export type Extra = {
  language?: string
  next_indent?: number
  trim_by_indentation?: boolean
  force_indent?: number | null
  prompt_tokens?: number
  suffix_tokens?: number
  context?: string[] | null
  /**
   * The server pretends the model produced these.
   */
  test_completions?: string[] | null
  [k: string]: unknown | undefined
} | null

/**
 * The body of POST /v1/messages, as clients send it. Unknown fields pass through.
 */
export interface MessagesRequestBody {
  /**
   * @minItems 1
   */
  messages: [MessagesMessageBody, ...MessagesMessageBody[]]
  system?: Content
  model?: string | null
  /**
   * Upper bound of generated tokens; larger values than the server allows are clamped.
   */
  max_tokens?: number | null
  temperature?: number | null
  top_p?: number | null
  /**
   * @maxItems 64
   */
  stop_sequences?: string[] | null
  /**
   * Choices per prompt.
   */
  n?: number | null
  stop?: Stop
  echo?: boolean | null
  extra?: Extra
  stream?: boolean | null
  tools?:
    | {
        name?: string
        description?: string | null
        input_schema?: {
          [k: string]: unknown | undefined
        } | null
        [k: string]: unknown | undefined
      }[]
    | null
  tool_choice?: {
    /**
     * auto, any, tool or none.
     */
    type?: string
    name?: string
    [k: string]: unknown | undefined
  } | null
  [k: string]: unknown | undefined
}
export interface MessagesMessageBody {
  /**
   * user or assistant.
   */
  role: string
  content?: Content
  [k: string]: unknown | undefined
}
/**
 * text, image, tool_use or tool_result; others, such as thinking, are taken and not looked at.
 */
export interface MessagesBlock {
  type: string
  text?: string
  /**
   * Of an image.
   */
  source?:
    | {
        type?: string
        media_type?: string
        url?: string
        [k: string]: unknown | undefined
      }
    | string
  id?: string
  name?: string
  /**
   * Of a tool_use.
   */
  input?:
    | {
        [k: string]: unknown | undefined
      }
    | unknown[]
    | string
    | number
    | boolean
    | null
  tool_use_id?: string
  /**
   * Of a tool_result.
   */
  content?:
    | Content
    | {
        [k: string]: unknown | undefined
      }
  [k: string]: unknown | undefined
}
