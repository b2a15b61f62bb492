// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * Something that goes wrong with an answer on purpose. docs/faults.md tells what a client sees of each kind.
 */
export type Fault =
  | StatusFault
  | ExpiredTokenFault
  | CutFault
  | BodyCutFault
  | SlowCloseFault
  | StreamFault
  | EventFault
  | ErrorEventFault
  | HugeEventFault
  | CommentsFault
  | LineEndsFault
  | WrongContentTypeFault
  | HtmlPageFault
  | WithoutGithubRequestIdFault
  | CycleFault
/**
 * What a text must look like: exactly this one, or one of equals, startsWith, endsWith, contains and regex.
 */
export type TextMatch = string | TextEquals | TextStartsWith | TextEndsWith | TextContains | TextRegex
/**
 * How late or slowly an answer comes. Without a kind it is a pace.
 */
export type Latency =
  Pace | (PaceLatency | FixedLatency | UniformLatency | LognormalLatency | DribbleLatency | BandwidthLatency)
/**
 * Who answers.
 */
export type HandlerData =
  EchoHandler | TextHandler | FixturesHandler | SyntheticHandler | SequenceHandler | FirstOfHandler
/**
 * A habit of the real service that strict clients stumble over.
 */
export type Quirk = QuirkStep

/**
 * How a proxy behaves: the steps that every completion goes through, and settings of the proxy that belong to them.
 */
export interface ScenarioFile {
  $schema?: string
  /**
   * What it is called. Default: the name of its file.
   */
  name?: string
  /**
   * What a client sees, in one or two sentences.
   */
  description: string
  /**
   * Who every client is taken for: the name of a persona that ships, or a file.
   */
  persona?: string
  /**
   * Limits as Copilot has them, on completions and chats.
   */
  limits?: ScenarioLimit[]
  /**
   * Refuse requests that lack the headers Copilot's services demand.
   */
  strictHeaders?: boolean
  /**
   * Refuse chats for a model that is not offered, whose terms are not accepted, or that cannot answer them.
   */
  strictModels?: boolean
  deviceFlow?: ScenarioDeviceFlow
  /**
   * Makes ids and chance repeatable.
   */
  seed?: number | string
  /**
   * Requests a minute from one client address, to every endpoint; 0 is off.
   */
  rateLimitPerMinute?: number
  /**
   * The token a request must carry.
   */
  authToken?: string
  /**
   * Enforce authentication even without a token.
   */
  requireAuth?: boolean
  /**
   * The max_tokens of a request that has none.
   */
  maxTokens?: number
  /**
   * Larger max_tokens are clamped to this.
   */
  maxTokensLimit?: number
  /**
   * What /models and /v1/models list.
   */
  models?: {
    id: string
    [k: string]: unknown | undefined
  }[]
  /**
   * The first step is the outermost. Every step but the last is a fault, a latency or a quirk; the last is the handler that answers.
   */
  pipe: (Fault | Latency | HandlerData | Quirk)[]
}
export interface ScenarioLimit {
  per: 'user' | 'model'
  requests: number
  /**
   * Such as 1m or 58h.
   */
  window: string
  /**
   * What the 429 says.
   */
  code?: string
  /**
   * How Retry-After is spelled; seconds by default.
   */
  retryAfter?: 'seconds' | 'date'
}
/**
 * How device sign-ins go.
 */
export interface ScenarioDeviceFlow {
  /**
   * When they are approved: at the first poll, only by a person on /login/device, at the poll after so many, or after a time.
   */
  approval?:
    | ('at-once' | 'by-hand')
    | {
        afterPolls: number
      }
    | {
        /**
         * Such as 30s.
         */
        after: string
      }
  /**
   * How long a code is good for; 900 by default.
   */
  expiresInSeconds?: number
  /**
   * What clients are told to wait between two polls; 5 by default.
   */
  intervalSeconds?: number
}
/**
 * An HTTP error, with the body and headers that Copilot's service sends with it.
 */
export interface StatusFault {
  kind: 'status'
  /**
   * The HTTP status.
   */
  status: number
  /**
   * The error's text.
   */
  message?: string
  /**
   * The error's type, where the body is JSON.
   */
  type?: string
  /**
   * The error's code, where the body is JSON.
   */
  code?: string | number
  /**
   * When to try again: a number of seconds, sent in the form that belongs to the status, or a text that goes out as it is.
   */
  retryAfter?: number | string
  /**
   * Further headers, names in lower case.
   */
  headers?: {
    [k: string]: string | undefined
  }
  /**
   * The whole body in place of the usual one: a text goes out as it is, anything else as JSON.
   */
  body?:
    | string
    | {
        [k: string]: unknown | undefined
      }
    | unknown[]
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
/**
 * Answers 401 to the first token that a completion comes with, until the client brings another.
 */
export interface ExpiredTokenFault {
  kind: 'expiredToken'
  when?: Match
}
/**
 * Breaks the connection: a TCP reset, an early end, silence, or bytes that are not HTTP.
 */
export interface CutFault {
  kind: 'reset' | 'close' | 'stall' | 'garbage'
  /**
   * Where in the answer; "connect" by default.
   */
  at?: ('connect' | 'headers') | AtEvent | AtByte | AtMs
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
 * After so many events of the stream went out.
 */
export interface AtEvent {
  event: number
}
/**
 * After so many bytes of the body went out.
 */
export interface AtByte {
  byte: number
}
/**
 * So many milliseconds after the request reached the fault.
 */
export interface AtMs {
  ms: number
}
/**
 * Breaks the connection within the body: a chunk whose size is not a number, or one shorter than its size.
 */
export interface BodyCutFault {
  kind: 'badChunk' | 'shortBody'
  /**
   * Where in the answer; "headers" by default.
   */
  at?: 'headers' | AtEvent | AtByte | AtMs
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
 * Sends the whole body, but tells only later that it is over.
 */
export interface SlowCloseFault {
  kind: 'slowClose'
  /**
   * Milliseconds from the last byte to the end; 1,000 by default.
   */
  delayMs?: number
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
 * Changes a stream as a whole: leaves out what ends it ([DONE], response.completed, message_stop), says it twice, goes on after it, splits its characters, begins with a byte order mark.
 */
export interface StreamFault {
  kind: 'missingDone' | 'doubleDone' | 'afterDone' | 'splitUtf8' | 'bom'
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
 * Changes one event of a stream: breaks off its JSON, ends in its middle, says it twice, lets it change places with the next, leaves out its choices.
 */
export interface EventFault {
  kind: 'malformedJson' | 'cutEvent' | 'duplicateEvent' | 'reorder' | 'missingChoices'
  at?: AtEvent
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
 * Puts an error where an event should be, under the HTTP 200 that the stream began with, and ends.
 */
export interface ErrorEventFault {
  kind: 'errorEvent'
  at?: AtEvent
  /**
   * The error's text.
   */
  message?: string
  /**
   * The error's type; server_error by default.
   */
  type?: string
  /**
   * The error's code; internal_error by default.
   */
  code?: string | number
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
 * Pads one event of a stream.
 */
export interface HugeEventFault {
  kind: 'hugeEvent'
  at?: AtEvent
  /**
   * How many bytes of padding; 1 MiB by default.
   */
  bytes?: number
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
 * Puts a comment before every event of a stream.
 */
export interface CommentsFault {
  kind: 'comments'
  /**
   * What stands in it; keep-alive by default.
   */
  text?: string
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
 * Ends the lines of a stream in another way.
 */
export interface LineEndsFault {
  kind: 'lineEnds'
  /**
   * LF is what streams have by themselves.
   */
  style: 'lf' | 'crlf' | 'cr'
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
 * Sends the answer under a content type that is not its own.
 */
export interface WrongContentTypeFault {
  kind: 'wrongContentType'
  /**
   * What the header says; text/plain by default.
   */
  contentType?: string
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
 * Answers with an HTML page, as a firewall or proxy would.
 */
export interface HtmlPageFault {
  kind: 'htmlPage'
  /**
   * The HTTP status; 200 by default.
   */
  status?: number
  /**
   * The page; a short one by default.
   */
  html?: string
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
 * Leaves out x-github-request-id, so that Copilot clients suspect a firewall.
 */
export interface WithoutGithubRequestIdFault {
  kind: 'withoutGithubRequestId'
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
 * Gives each request in turn the next step, over and over.
 */
export interface CycleFault {
  kind: 'cycle'
  /**
   * Faults; null lets a request through as it is.
   *
   * @minItems 1
   */
  steps: [Fault | null, ...(Fault | null)[]]
}
/**
 * Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.
 */
export interface Pace {
  /**
   * Milliseconds from the headers to the first text; 0 by default.
   */
  firstTokenMs?: number
  /**
   * How fast the text comes after that; no limit by default.
   */
  tokensPerSecond?: number
  /**
   * How far a gap may be off its mean, as a fraction of it; 0 by default.
   */
  jitter?: number
}
/**
 * Lets an answer come as a model writes it: the headers at once, the first text after a time, the rest at a speed.
 */
export interface PaceLatency {
  kind: 'pace'
  /**
   * Milliseconds from the headers to the first text; 0 by default.
   */
  firstTokenMs?: number
  /**
   * How fast the text comes after that; no limit by default.
   */
  tokensPerSecond?: number
  /**
   * How far a gap may be off its mean, as a fraction of it; 0 by default.
   */
  jitter?: number
}
/**
 * Delays every answer by the same time, before its first byte.
 */
export interface FixedLatency {
  kind: 'fixed'
  /**
   * Milliseconds.
   */
  ms: number
}
/**
 * Delays every answer by a time between two bounds, each as likely as the other.
 */
export interface UniformLatency {
  kind: 'uniform'
  /**
   * The shortest, in milliseconds.
   */
  minMs: number
  /**
   * The longest, in milliseconds.
   */
  maxMs: number
}
/**
 * Delays every answer as real services do: mostly near the median, now and then far longer.
 */
export interface LognormalLatency {
  kind: 'lognormal'
  /**
   * Half of the delays are shorter, in milliseconds.
   */
  medianMs: number
  /**
   * The standard deviation of the delay's logarithm.
   */
  sigma: number
  /**
   * No delay is longer, in milliseconds.
   */
  maxMs: number
}
/**
 * Sends the body in small pieces.
 */
export interface DribbleLatency {
  kind: 'dribble'
  /**
   * The most bytes of one piece.
   */
  bytes: number
  /**
   * Milliseconds from one piece to the next.
   */
  everyMs: number
}
/**
 * Sends the body no faster than a slow line would carry it.
 */
export interface BandwidthLatency {
  kind: 'bandwidth'
  /**
   * Bytes of body a second.
   */
  bytesPerSecond: number
}
/**
 * Answers with the prompt itself.
 */
export interface EchoHandler {
  kind: 'echo'
}
/**
 * Answers everything with this text; several texts are the choices of one answer.
 */
export interface TextHandler {
  kind: 'text'
  text: string | [string, ...string[]]
}
/**
 * Answers with the fixture that matches best; without paths, with the fixtures that ship with the package.
 */
export interface FixturesHandler {
  kind: 'fixtures'
  /**
   * Files or folders, relative to the file this stands in.
   *
   * @minItems 1
   */
  paths?: [string, ...string[]]
}
/**
 * Makes up plausible code in the request's language.
 */
export interface SyntheticHandler {
  kind: 'synthetic'
  /**
   * Makes the code repeatable whatever the proxy's own seed is.
   */
  seed?: number
}
/**
 * Answers the first request with the first step, the second with the second, and so on, then with nothing.
 */
export interface SequenceHandler {
  kind: 'sequence'
  /**
   * @minItems 1
   */
  steps: [string | HandlerData, ...(string | HandlerData)[]]
}
/**
 * Asks the handlers in order; the first that has an answer wins.
 */
export interface FirstOfHandler {
  kind: 'firstOf'
  /**
   * @minItems 1
   */
  handlers: [HandlerData, ...HandlerData[]]
}
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
