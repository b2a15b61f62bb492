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

/**
 * The body of POST /responses, as clients send it, and of a WebSocket's response.create. Unknown fields pass through.
 */
export interface ResponsesRequestBody {
  /**
   * The user's text, or the conversation so far as items.
   */
  input: string | ResponsesInputItem[]
  /**
   * The system's message.
   */
  instructions?: string | null
  previous_response_id?: string | null
  model?: string | null
  max_output_tokens?: number | null
  temperature?: number | null
  top_p?: number | null
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
        /**
         * function or custom; others, such as web_search, have no name.
         */
        type?: string
        name?: string
        description?: string | null
        parameters?: {
          [k: string]: unknown | undefined
        } | null
        [k: string]: unknown | undefined
      }[]
    | null
  tool_choice?:
    | string
    | {
        name?: string
        [k: string]: unknown | undefined
      }
    | null
  [k: string]: unknown | undefined
}
/**
 * A message where type is absent or message; of the others, function_call, custom_tool_call and their outputs are looked at.
 */
export interface ResponsesInputItem {
  type?: string | null
  role?: string
  content?: string | ResponsesPart[] | null
  call_id?: string | null
  name?: string | null
  /**
   * Of a function_call, JSON as a string.
   */
  arguments?:
    | string
    | {
        [k: string]: unknown | undefined
      }
    | null
  /**
   * Of a custom_tool_call, a string.
   */
  input?:
    | string
    | {
        [k: string]: unknown | undefined
      }
    | unknown[]
    | null
  /**
   * Of a function_call or custom_tool_call.
   */
  output?:
    | string
    | ResponsesPart[]
    | {
        [k: string]: unknown | undefined
      }
    | null
  [k: string]: unknown | undefined
}
export interface ResponsesPart {
  /**
   * input_text, output_text or input_image; others are taken and not looked at.
   */
  type?: string
  text?: string
  image_url?: string | null
  [k: string]: unknown | undefined
}
