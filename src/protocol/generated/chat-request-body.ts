// Generated from schemas/ by `npm run generate`; change the schema, not this file.
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
export type StreamOptions = {
  include_usage?: boolean
  [k: string]: unknown | undefined
} | null

/**
 * The body of POST /chat/completions, as clients send it. Unknown fields pass through.
 */
export interface ChatRequestBody {
  /**
   * @minItems 1
   */
  messages: [ChatMessageBody, ...ChatMessageBody[]]
  model?: string | null
  /**
   * Upper bound of generated tokens; larger values than the server allows are clamped.
   */
  max_tokens?: number | null
  /**
   * Takes the place of max_tokens where both are given.
   */
  max_completion_tokens?: number | null
  temperature?: number | null
  top_p?: number | null
  /**
   * Choices.
   */
  n?: number | null
  stop?: Stop
  echo?: boolean | null
  extra?: Extra
  stream?: boolean | null
  stream_options?: StreamOptions
  tools?:
    | {
        function?: {
          name: string
          description?: string | null
          parameters?: {
            [k: string]: unknown | undefined
          } | null
          [k: string]: unknown | undefined
        }
        [k: string]: unknown | undefined
      }[]
    | null
  tool_choice?:
    | string
    | {
        function?: {
          name?: string
          [k: string]: unknown | undefined
        }
        [k: string]: unknown | undefined
      }
    | null
  [k: string]: unknown | undefined
}
export interface ChatMessageBody {
  /**
   * system, developer, user, assistant, tool or function.
   */
  role: string
  content?: string | ChatPart[] | null
  tool_calls?:
    | {
        id?: string
        function?: {
          name?: string
          arguments?: string
          [k: string]: unknown | undefined
        }
        [k: string]: unknown | undefined
      }[]
    | null
  tool_call_id?: string | null
  [k: string]: unknown | undefined
}
export interface ChatPart {
  /**
   * text or image_url; others are taken and not looked at.
   */
  type?: string
  text?: string
  image_url?:
    | string
    | {
        url: string
        [k: string]: unknown | undefined
      }
  [k: string]: unknown | undefined
}
