// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * A habit of the real service that strict clients stumble over.
 */
export type Quirk = QuirkStep
/**
 * What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.
 */
export type TextMatch = string | TextEquals | TextStartsWith | TextEndsWith | TextContains | TextRegex

export interface QuirkStep {
  /**
   * rotatingItemIds: another item id in every event of a Responses stream. splitChoices: text in one choice, tool calls in another. missingFinishReason: no choice says why it ended. maxTokensRefused: max_tokens in a chat answers 400. emptyChoicesFirst: a stream begins with a chunk without choices. roleEveryChunk: every delta repeats the role. usageBeforeEnd: the usage comes before the finish reason.
   */
  kind:
    | 'rotatingItemIds'
    | 'splitChoices'
    | 'missingFinishReason'
    | 'maxTokensRefused'
    | 'emptyChoicesFirst'
    | 'roleEveryChunk'
    | 'usageBeforeEnd'
  when?: Match
  /**
   * Lets the first so many requests through; 0 by default.
   */
  after?: number
  /**
   * Of the requests after those, hits every so-many-th: 3 is the third, the sixth ...; 1 by default.
   */
  every?: number
  /**
   * Hits with this probability, drawn from the seed; 1 by default.
   */
  probability?: number
  /**
   * Hits at most so many requests; no bound by default.
   */
  times?: number
}
/**
 * Which requests are meant. Every clause given must hold; an empty object means every request.
 */
export interface Match {
  /**
   * The text before the cursor; of a chat, its last user message. Of several prompts in one request, each is looked at by itself.
   */
  prompt?: TextMatch
  /**
   * The text after the cursor; a request without one has an empty suffix.
   */
  suffix?: TextMatch
  /**
   * A VS Code language id such as typescript, or several of which one must be the request's.
   */
  language?: string | string[]
  /**
   * A glob over the path of the edited file, as the client sends it; without a slash it is compared with the file's name alone.
   */
  path?: string
  /**
   * A glob over the model or engine that the request names.
   */
  model?: string
  /**
   * The name of the endpoint that was asked.
   */
  endpoint?: string
  /**
   * Request headers by name, in upper or lower case; a header that was not sent fits nothing.
   */
  headers?: {
    [k: string]: TextMatch | undefined
  }
  /**
   * Of a chat, its system's and developer's messages, or its instructions, joined by line breaks.
   */
  system?: TextMatch
  /**
   * Of a chat, which answer of the assistant's is asked for: 1 where the conversation has none yet. A tool's call counts as one.
   */
  turn?: number
  /**
   * How a chat ends: a clause for each of its last messages, the oldest first.
   */
  messages?: MessageMatch[]
  /**
   * A function that a chat's client lets the model call, or several of which one must be among them.
   */
  tool?: string | [string, ...string[]]
  /**
   * The function with whose result a chat ends, or several of which it must be one.
   */
  resultOf?: string | [string, ...string[]]
  /**
   * What a function gave back, where a chat ends with that; of several results at its end, any.
   */
  toolResult?: TextMatch
}
export interface TextEquals {
  /**
   * The text, exactly.
   */
  equals: string
}
export interface TextStartsWith {
  /**
   * How the text begins.
   */
  startsWith: string
}
export interface TextEndsWith {
  /**
   * How the text ends; of a prompt, what stands right before the cursor.
   */
  endsWith: string
}
export interface TextContains {
  /**
   * What stands anywhere in the text.
   */
  contains: string
}
export interface TextRegex {
  /**
   * A JavaScript regular expression that is found somewhere in the text. Ones that can take exponential time are refused when they are loaded, and only the 8,192 characters nearest the cursor are looked at, by those that search slowly as few as 512.
   */
  regex: string
  /**
   * Flags of the regular expression: any of i, m, s, u and v.
   */
  flags?: string
}
export interface MessageMatch {
  /**
   * system, developer, user, assistant or tool.
   */
  role?: string
  content?: TextMatch
}
