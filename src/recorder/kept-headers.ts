import type { RecordedHeaders, Redaction } from '../protocol/generated/recording.ts'
import { isHarmlessHeader } from '../redaction/harmless-header.ts'

/** What a client says of itself and its request; a list of what is harmless, because one of what is secret is never complete. */
const ofRequests = new Set([
  'accept',
  'anthropic-beta',
  'anthropic-version',
  'content-type',
  'copilot-integration-id',
  'copilot-vision-request',
  'editor-plugin-version',
  'editor-version',
  'openai-beta',
  'openai-intent',
  'user-agent',
  'x-github-api-version',
  'x-initiator',
  'x-interaction-type',
])

/** What clients read from an answer. Ids, dates and cookies are made anew by whoever replays it. */
const ofResponses = new Set([
  'allow',
  'cache-control',
  'content-language',
  'content-type',
  'location',
  'openai-model',
  'openai-version',
  'retry-after',
  'retry-after-ms',
  'www-authenticate',
  'x-copilot-service-request-type',
  'x-should-retry',
])
const prefixOfResponses = /^x-(?:ratelimit|quota-snapshot|models)-/

const ofTrailers = new Set(['content-digest', 'digest', 'etag', 'grpc-message', 'grpc-status', 'repr-digest', 'server-timing'])

/** The headers of a request that a recording keeps. */
export function keptOfRequest(raw: readonly string[]): RecordedHeaders {
  return kept(raw, (name) => ofRequests.has(name))
}

/** The headers of an answer that a recording keeps. */
export function keptOfResponse(raw: readonly string[]): RecordedHeaders {
  return kept(raw, (name) => ofResponses.has(name) || prefixOfResponses.test(name))
}

/** The trailers that a recording keeps: what a body is checked with, and how it went. */
export function keptOfTrailers(raw: readonly string[]): RecordedHeaders {
  return kept(raw, (name) => ofTrailers.has(name) || ofResponses.has(name) || prefixOfResponses.test(name))
}

/** Where headers stood that a recording does not keep, because they may hold something secret. */
export function droppedHeaders(where: string, raw: readonly string[], keptOnes: RecordedHeaders = {}): Redaction[] {
  const names = new Set(raw.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase()))
  return [...names]
    .filter((name) => !(name in keptOnes) && !isHarmlessHeader(name))
    .sort()
    .map((name) => ({ where: `${where}.${name}`, rule: 'header' }))
}

/** What a header of HTTP can say; a file of another tool may say anything. */
const sendable = /^[\t -~\u0080-\u00ff]*$/

function kept(raw: readonly string[], keeps: (name: string) => boolean): RecordedHeaders {
  const found = new Map<string, string>()
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    const value = raw[i + 1] as string
    if (keeps(name) && sendable.test(value)) found.set(name, found.has(name) ? `${found.get(name)}, ${value}` : value)
  }
  return Object.fromEntries([...found].sort(([one], [other]) => (one < other ? -1 : 1)))
}
