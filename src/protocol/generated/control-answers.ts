// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One of three spellings: json where JSON.stringify gives the same bytes again, text for any other UTF-8, base64 for the rest. Of a request, json wherever it is JSON.
 */
export type RecordedBody = RecordedJson | RecordedText | RecordedBytes

/**
 * What the control API answers, by the name of the operation that is asked.
 */
export interface ControlAnswers {
  describe: ProxyDescription
  listSessions: SessionList
  makeSession: SessionDescription
  endSession: Done
  putOverride: OverrideDescription
  removeOverride: Done
  putFixtures: OverrideDescription
  putScenario: OverrideDescription
  searchRequests: FoundRequests
  waitForRequest: ShownRequest
  waitUntilSettled: Done
  leftOver: LeftOverFixtures
  report: ContractReport
  recordings: RecordingsReport
  clock: ClockDescription
  advanceClock: ClockDescription
  account: AccountDescription
  approveDevice: Done
  denyDevice: Done
  revokeTokens: Done
  becomePersona: Done
  reset: Done
  openapi: OpenapiDocument
}
export interface ProxyDescription {
  /**
   * Of a session.
   */
  id?: string
  url: string
  /**
   * Where endpoints.api leads.
   */
  apiUrl: string
  /**
   * A token that clients can use there.
   */
  token: string
  /**
   * What ids and chance are made from.
   */
  seed: number | string
  /**
   * Requests received since it was made or reset.
   */
  requests: number
  clock: ClockDescription
}
export interface ClockDescription {
  /**
   * True where it stands still until it is advanced.
   */
  virtual: boolean
  /**
   * Milliseconds since 1970.
   */
  nowMs: number
  /**
   * Timers that wait to fire; of a virtual clock.
   */
  pending?: number
}
export interface SessionList {
  sessions: SessionDescription[]
}
export interface SessionDescription {
  /**
   * Of a session.
   */
  id: string
  url: string
  /**
   * Where endpoints.api leads.
   */
  apiUrl: string
  /**
   * A token that clients can use there.
   */
  token: string
  /**
   * What ids and chance are made from.
   */
  seed: number | string
  /**
   * Requests received since it was made or reset.
   */
  requests: number
  clock: ClockDescription
}
/**
 * Nothing is told but that it was done.
 */
export interface Done {}
export interface OverrideDescription {
  /**
   * What takes it off again.
   */
  id: string
}
export interface FoundRequests {
  /**
   * Requests that came since it was made or reset.
   */
  total: number
  /**
   * Those of them that the journal no longer keeps.
   */
  evicted: number
  /**
   * Those that are still being answered.
   */
  live: number
  /**
   * Those that are meant, oldest first.
   */
  requests: ShownRequest[]
}
export interface ShownRequest {
  entry: RequestEntry
  /**
   * The body as it was sent, as far as the journal kept it.
   */
  text: string
  /**
   * The headers' real values, where secrets were asked for.
   */
  headers?: {
    [k: string]: string | undefined
  }
}
/**
 * As the journal prints it.
 */
export interface RequestEntry {
  /**
   * The x-request-id of the exchange.
   */
  id: string
  /**
   * 1 for the first request since it was made or reset.
   */
  number: number
  /**
   * When it arrived: milliseconds since 1970.
   */
  atMs: number
  method: string
  /**
   * Without query; in a session, without /s/<id>.
   */
  path: string
  /**
   * The endpoint's name; absent where none has this method and path.
   */
  endpoint?: string
  /**
   * Values of names not known to be harmless read [redacted].
   */
  headers: {
    [k: string]: string | undefined
  }
  /**
   * The JSON that was sent, where it is an object.
   */
  body?: {
    [k: string]: unknown | undefined
  }
  /**
   * The body as it was sent, where it is no JSON object.
   */
  text?: string
  /**
   * How many bytes the body had, where it was longer than the journal keeps.
   */
  truncatedFrom?: number
  /**
   * False while it is being answered.
   */
  complete: boolean
  /**
   * The fixture or handler that answered.
   */
  answeredBy?: string
  /**
   * Why nothing answered it.
   */
  unmatched?: string
  /**
   * The faults that fired, in order.
   */
  faults: string[]
  /**
   * Absent where the connection was cut before one was sent.
   */
  status?: number
  /**
   * How long Retry-After asked the client to wait.
   */
  retryAfterMs?: number
  /**
   * Server-sent events handed to the socket.
   */
  events: number
  /**
   * Bytes of body handed to the socket.
   */
  bytes: number
  /**
   * True where the client hung up before the answer was complete.
   */
  cancelled: boolean
  cancellation?: CancellationOfRequest
  /**
   * How the server broke the connection.
   */
  cut?: string
  /**
   * From the arrival to the end of the answer.
   */
  durationMs?: number
  /**
   * From the arrival to the headers of the answer.
   */
  headersMs?: number
}
export interface CancellationOfRequest {
  /**
   * From the arrival to the moment the client went.
   */
  afterMs: number
  sent: SentSize
  wasted?: WastedSize
  /**
   * The number of the request that took its place.
   */
  supersededBy?: number
}
export interface SentSize {
  /**
   * Server-sent events.
   */
  events: number
  /**
   * Tokens of text in them.
   */
  tokens: number
}
export interface WastedSize {
  /**
   * Server-sent events.
   */
  events: number
  /**
   * Tokens of text in them.
   */
  tokens: number
}
export interface LeftOverFixtures {
  leftOver: LeftOverFixture[]
}
export interface LeftOverFixture {
  /**
   * Its name, or its file and place.
   */
  fixture: string
  /**
   * How often it may answer.
   */
  times: number
  /**
   * How often it has.
   */
  used: number
}
/**
 * What the clients of one proxy honoured of the contract that a Copilot client has with its services, judged from the requests they sent.
 */
export interface ContractReport {
  /**
   * How many requests were looked at.
   */
  requests: number
  /**
   * How many more came that the journal no longer keeps; what they would have shown is not seen.
   */
  evicted: number
  checks: ContractCheck[]
}
export interface ContractCheck {
  /**
   * Such as retry-after; it stays the same.
   */
  id: string
  /**
   * What a client is held to, in words.
   */
  what: string
  /**
   * Broken where it was broken once.
   */
  verdict: 'honoured' | 'broken' | 'not seen'
  /**
   * How often it was honoured.
   */
  honoured: number
  /**
   * How often it was broken.
   */
  broken: number
  /**
   * At most ten of each kind, those that broke it first.
   */
  evidence: ContractEvidence[]
}
export interface ContractEvidence {
  honoured: boolean
  /**
   * What was seen, in words; it holds no secret.
   */
  said: string
  /**
   * The requests that show it, in the order in which they came.
   */
  requests: ContractRequest[]
}
export interface ContractRequest {
  /**
   * The request's number in the journal.
   */
  number: number
  /**
   * When it arrived: milliseconds since 1970 on the proxy's clock.
   */
  atMs: number
}
export interface RecordingsReport {
  mode: 'replay' | 'record' | 'missing' | 'verify' | 'refresh' | 'passthrough'
  /**
   * Every recorded exchange there is.
   */
  recorded: ExchangeInFile[]
  /**
   * Those that have answered nothing and were compared with nothing.
   */
  unused: ExchangeInFile[]
  /**
   * Requests whose live answer differs from the recorded one.
   */
  drifted: RequestDrift[]
  /**
   * Files that were written.
   */
  written: string[]
  /**
   * What went by and is in no recording or, with verify, was not compared with one.
   */
  notRecorded: NotRecorded[]
  /**
   * Services that were asked and never reached.
   */
  unreached: Unreached[]
}
export interface ExchangeInFile {
  file: string
  name: string
  request: RecordedRequest
}
/**
 * What was asked, normalised: what changes on every run stands as a placeholder.
 */
export interface RecordedRequest {
  /**
   * In upper case. A message on a WebSocket is a POST to the path of its handshake.
   */
  method: string
  /**
   * Without query.
   */
  path: string
  /**
   * Names and values in turn as sent, decoded.
   */
  query?: RecordedQueryItem[]
  /**
   * Such as chat-completions, where it is one of Copilot's.
   */
  endpoint?: string
  /**
   * True for a message on a WebSocket.
   */
  webSocket?: true
  headers?: RecordedHeaders
  body?: RecordedBody
}
export interface RecordedQueryItem {
  name: string
  value: string
}
/**
 * Those that are known to be harmless; names in lower case.
 */
export interface RecordedHeaders {
  /**
   * This interface was referenced by `RecordedHeaders`'s JSON-Schema definition
   * via the `patternProperty` "^[\w!#$%&'*+.^`|~-]+$".
   */
  [k: string]: string | undefined
}
/**
 * Any JSON value.
 */
export interface RecordedJson {
  json: unknown
}
export interface RecordedText {
  text: string
}
export interface RecordedBytes {
  base64: string
}
export interface RequestDrift {
  /**
   * Absent where nothing was recorded for it.
   */
  file?: string
  /**
   * Such as GET /models.
   */
  asked: string
  drifts: FieldDrift[]
}
export interface FieldDrift {
  /**
   * Such as body.choices[0].finish_reason.
   */
  field: string
  kind: 'added' | 'removed' | 'changed' | 'type'
  /**
   * Absent where the field was added.
   */
  recorded?: {
    [k: string]: unknown | undefined
  }
  /**
   * Absent where it was removed.
   */
  live?: {
    [k: string]: unknown | undefined
  }
}
export interface NotRecorded {
  /**
   * Such as GET /models.
   */
  asked: string
  /**
   * Such as: it has more than 8 MB.
   */
  reason: string
}
export interface Unreached {
  /**
   * Such as https://api.githubcopilot.com.
   */
  url: string
  /**
   * Such as ECONNREFUSED.
   */
  cause: string
  /**
   * How often it was asked in vain.
   */
  times: number
}
export interface AccountDescription {
  persona: Persona
  /**
   * By name: chat, completions, premium_interactions.
   */
  quotas: {
    [k: string]: QuotaSnapshot | undefined
  }
}
/**
 * An account as Copilot knows it: who it is, what it may do, what it has left, and how the server refuses it.
 */
export interface Persona {
  $schema?: string
  /**
   * What --persona calls it; kebab-case.
   */
  name: string
  description: string
  /**
   * The GitHub login; mock-octocat by default.
   */
  login?: string
  /**
   * The sku of minted tokens, such as copilot_for_business_seat; it decides which host a token is good for.
   */
  sku: string
  /**
   * copilot_plan of /copilot_internal/user.
   */
  plan: 'free' | 'individual' | 'individual_pro' | 'business' | 'enterprise' | 'max'
  /**
   * Fields of the token answer that differ from the default.
   */
  token?: {
    [k: string]: unknown | undefined
  }
  /**
   * Fields of the user answer that differ from the default.
   */
  user?: {
    [k: string]: unknown | undefined
  }
  /**
   * What is limited; a quota that is not named is unlimited.
   */
  quotas?: {
    completions?: Quota
    chat?: Quota
    premium_interactions?: Quota
  }
  /**
   * How minting a token is refused, instead of being granted.
   */
  refusal?: {
    status: number
    body: {
      [k: string]: unknown | undefined
    }
  }
}
export interface Quota {
  /**
   * What a month has.
   */
  entitlement: number
  /**
   * What is left at the start; all of it by default.
   */
  remaining?: number
  /**
   * true: requests go on when nothing is left, and count as overage.
   */
  overagePermitted?: boolean
}
export interface QuotaSnapshot {
  /**
   * Requests a month; -1 without a limit.
   */
  entitlement: number
  overage_count: number
  overage_permitted: boolean
  percent_remaining: number
  quota_id: string
  quota_remaining: number
  remaining: number
  unlimited: boolean
  /**
   * ISO 8601.
   */
  timestamp_utc?: string
  [k: string]: unknown | undefined
}
/**
 * A document as OpenAPI 3.1 has them.
 */
export interface OpenapiDocument {
  openapi: string
  info: {
    [k: string]: unknown | undefined
  }
  paths: {
    [k: string]:
      | {
          [k: string]: unknown | undefined
        }
      | undefined
  }
  [k: string]: unknown | undefined
}
