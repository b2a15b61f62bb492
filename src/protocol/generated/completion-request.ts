// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * A completion request as a handler sees it: validated, clamped, stop always an array, language and file_path filled in where the request tells them. Fields this list does not name are passed through unchanged.
 */
export interface CopilotCompletionRequest {
  /**
   * The text before the cursor, or the text of a chat's last user message; an array holds several prompts, answered with n choices each.
   */
  prompt: string | string[]
  /**
   * The text after the cursor.
   */
  suffix?: string
  /**
   * Upper bound of generated tokens, already clamped to the server's limit.
   */
  max_tokens?: number
  temperature?: number
  top_p?: number
  /**
   * Choices per prompt; 1 when the client did not say.
   */
  n?: number
  /**
   * The text ends before the first of these.
   */
  stop?: string[]
  /**
   * true when the client wants server-sent events.
   */
  stream?: boolean
  stream_options?: {
    include_usage?: boolean
    [k: string]: unknown | undefined
  }
  /**
   * The engine named in the path, else the model of the body.
   */
  model?: string
  /**
   * A VS Code language id such as typescript.
   */
  language?: string
  /**
   * Path of the edited file, relative to its workspace.
   */
  file_path?: string
  /**
   * owner/repo of the open repository.
   */
  nwo?: string
  /**
   * Of a chat: the system's and developer's messages, or the instructions, joined by line breaks.
   */
  system?: string
  /**
   * Of a chat, on whichever endpoint: all its messages in the form of chat completions, the system's first.
   */
  messages?: CopilotMessage[]
  /**
   * The functions that the client lets the model call.
   */
  tools?: CopilotTool[]
  /**
   * auto, none or required; or the one function to call.
   */
  tool_choice?:
    | ('auto' | 'none' | 'required')
    | {
        name: string
      }
  /**
   * true: the prompt is given back before the text.
   */
  echo?: boolean
  logprobs?: number
  code_annotations?: boolean
  /**
   * Copilot's own additions.
   */
  extra?: {
    language?: string
    next_indent?: number
    trim_by_indentation?: boolean
    test_completions?: string[]
    [k: string]: unknown | undefined
  }
  [k: string]: unknown | undefined
}
export interface CopilotMessage {
  /**
   * system, developer, user, assistant or tool.
   */
  role: string
  /**
   * The message's text, its parts joined; empty where it has none.
   */
  content: string
  /**
   * URLs of the images in it, most often data: URLs.
   */
  images?: string[]
  /**
   * What the assistant called.
   */
  tool_calls?: CopilotMessageToolCall[]
  /**
   * Of role tool: whose result the content is.
   */
  tool_call_id?: string
  [k: string]: unknown | undefined
}
export interface CopilotMessageToolCall {
  id: string
  name: string
  /**
   * JSON, as it was sent.
   */
  arguments: string
}
export interface CopilotTool {
  name: string
  description?: string
  /**
   * A JSON Schema.
   */
  parameters?: {
    [k: string]: unknown | undefined
  }
}
