// Generated from schemas/ by `npm run generate`; change the schema, not this file.
/**
 * One of three spellings: json where JSON.stringify gives the same bytes again, text for any other UTF-8, base64 for the rest. Of a request, json wherever it is JSON.
 */
export type RecordedBody = RecordedJson | RecordedText | RecordedBytes

/**
 * What a real service answered, as YAML: to be read, reviewed, committed, and replayed without a network.
 */
export interface RecordingFile {
  /**
   * Where this schema lies, for editors.
   */
  $schema?: string
  /**
   * Of this format.
   */
  version: 1
  /**
   * As in the file's name: a slug and a hash of the normalised request, or the group that was asked for.
   */
  name: string
  /**
   * Such as mock-copilot 0.2.0.
   */
  recordedBy?: string
  /**
   * In the order in which they came. Several with the same request answer it in turn; the last one goes on answering.
   */
  exchanges: RecordedExchange[]
}
/**
 * One request and what came back.
 */
export interface RecordedExchange {
  upstream?: RecordedUpstream
  request: RecordedRequest
  response: RecordedResponse
  /**
   * What was taken out before anything was written.
   */
  redacted?: Redaction[]
}
/**
 * Who answered.
 */
export interface RecordedUpstream {
  /**
   * Scheme and host; of a loopback address without its port, which changes.
   */
  url: string
  /**
   * Its Server header.
   */
  server?: string
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
/**
 * What came back, byte for byte where nothing had to be redacted; content-encodings are undone.
 */
export interface RecordedResponse {
  /**
   * Absent where the connection broke before there was one, and for messages on a WebSocket.
   */
  status?: number
  /**
   * The reason phrase, where it is not the usual one; a character a byte.
   */
  statusMessage?: string
  headers?: RecordedHeaders
  trailers?: RecordedHeaders
  body?: RecordedBody
  /**
   * Of a WebSocket, in place of status, headers and body.
   */
  messages?: RecordedMessage[]
  /**
   * When the headers came, in milliseconds since the request was sent.
   */
  headersAtMs?: number
  /**
   * The pieces in which the body came; together as long as it.
   */
  chunks?: RecordedChunk[]
  cut?: RecordedCut
}
/**
 * One message on a WebSocket.
 */
export interface RecordedMessage {
  /**
   * Milliseconds since the request was sent.
   */
  atMs: number
  body: RecordedBody
}
export interface RecordedChunk {
  bytes: number
  /**
   * Milliseconds since the request was sent.
   */
  atMs: number
}
/**
 * How the answer broke off, where it was not complete.
 */
export interface RecordedCut {
  /**
   * As faults name it. stall: nothing more came until the client hung up.
   */
  kind: 'reset' | 'close' | 'stall' | 'garbage' | 'badChunk' | 'shortBody'
  /**
   * Milliseconds since the request was sent.
   */
  atMs: number
  /**
   * Of the closing frame that a WebSocket ended with; 1005 where the frame had none.
   */
  code?: number
  /**
   * What the recorder saw, such as ECONNREFUSED.
   */
  cause?: string
}
/**
 * One place where something secret stood.
 */
export interface Redaction {
  /**
   * Such as request.body.json.messages[0].content, or response.body.text.
   */
  where: string
  /**
   * The rule that found it, such as github-token.
   */
  rule: string
}
