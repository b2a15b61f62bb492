// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * The body of POST /v1/completions and POST /v1/engines/{model}/completions, as clients send it. Unknown fields pass through.
 */
export interface CompletionRequestBody {
  /**
   * The text before the cursor; an array asks for one completion per prompt.
   *
   * @minItems 1
   * @maxItems 128
   */
  prompt: string | [string, ...string[]]
  /**
   * The text after the cursor; may be empty.
   */
  suffix?: string | null
  /**
   * Upper bound of generated tokens; larger values than the server allows are clamped.
   */
  max_tokens?: number | null
  temperature?: number | null
  top_p?: number | null
  /**
   * Choices per prompt.
   */
  n?: number | null
  /**
   * The text ends before the first of these; a string counts as an array of one.
   *
   * @maxItems 64
   */
  stop?: string | string[] | null
  stream?: boolean | null
  stream_options?: {
    include_usage?: boolean
    [k: string]: unknown | undefined
  } | null
  model?: string | null
  /**
   * A VS Code language id; read from extra.language when absent.
   */
  language?: string | null
  /**
   * Read from the prompt's Path: line when absent.
   */
  file_path?: string | null
  /**
   * owner/repo of the open repository.
   */
  nwo?: string | null
  echo?: boolean | null
  logprobs?: number | null
  code_annotations?: boolean | null
  /**
   * Copilot's own additions.
   */
  extra?: {
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
  [k: string]: unknown | undefined
}
