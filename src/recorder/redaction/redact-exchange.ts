import type {
  RecordedBody,
  RecordedChunk,
  RecordedExchange,
  RecordedHeaders,
  RecordedQueryItem,
  RecordedRequest,
  Redaction,
} from '../../protocol/generated/recording.ts'
import { shapeOf } from '../../redaction/find-shapes.ts'
import { isHarmlessHeader } from '../../redaction/harmless-header.ts'
import { encodePlaceholder } from '../../redaction/percent-encoding.ts'
import { Placeholders } from '../../redaction/placeholders.ts'
import { redactText } from '../../redaction/redact-text.ts'
import { isSecretField } from '../../redaction/secret-field.ts'
import type { Steps } from '../../redaction/steps.ts'
import { type RedactedBody, redactBody } from './redact-body.ts'
import { redactMessages } from './redact-messages.ts'
import type { RedactionRules } from './redaction-rules.ts'

/**
 * An exchange without its secrets. The same secret has the same placeholder wherever it stood, in one exchange or in all that share
 * `placeholders`. Of headers only those known to be harmless stay; a body's chunks are as many as before, and as long as it together.
 */
export function* redactExchange(
  exchange: RecordedExchange,
  rules: RedactionRules,
  placeholders = new Placeholders(),
): Steps<{ readonly exchange: RecordedExchange; readonly redacted: Redaction[] }> {
  const { request, response } = exchange
  const redacted: Redaction[] = [...(exchange.redacted ?? [])]
  const note = (where: string, rule: string): void => {
    if (!redacted.some((known) => known.where === where && known.rule === rule)) redacted.push({ where, rule })
  }
  function* text(where: string, value: string): Steps<string> {
    const result = yield* redactText(value, rules, placeholders)
    for (const { found } of result.passes) for (const { rule } of found) note(where, rule)
    return result.text
  }
  function* headers(where: string, named: RecordedHeaders): Steps<RecordedHeaders> {
    const kept: [name: string, value: string][] = []
    for (const [name, value] of Object.entries(named)) {
      if (isHarmlessHeader(name)) kept.push([name, yield* text(`${where}.${name}`, value ?? '')])
      else note(`${where}.${name}`, 'header')
    }
    return Object.fromEntries(kept)
  }
  function* query(items: readonly RecordedQueryItem[]): Steps<RecordedQueryItem[]> {
    const clean: RecordedQueryItem[] = []
    for (const { name, value } of items) {
      const field = isSecretField(name, value, true)
      const rule = field && (shapeOf(value) ?? field)
      if (rule === undefined) {
        clean.push({ name: yield* text('request.query', name), value: yield* text(`request.query.${name}`, value) })
      } else {
        note(`request.query.${name}`, rule)
        clean.push({ name, value: placeholders.of(value, rule) })
      }
    }
    return clean
  }
  function* body(where: string, whole: RecordedBody): Steps<RedactedBody> {
    const result = yield* redactBody(whole, rules, placeholders)
    for (const found of result.redacted) note(`${where}.${found.where}`, found.rule)
    return result
  }
  const path = yield* text('request.path', request.path)
  // The request comes first in all its parts, so that it reads the same whatever was answered.
  const asked: RecordedRequest = {
    ...request,
    path: path === request.path ? path : encodePlaceholder(path),
    ...(request.query && { query: yield* query(request.query) }),
    ...(request.headers && { headers: yield* headers('request.headers', request.headers) }),
    ...(request.body && { body: (yield* body('request.body', request.body)).body }),
  }
  const answered = response.body && (yield* body('response.body', response.body))
  const messages = response.messages && (yield* redactMessages(response.messages, rules, placeholders))
  for (const found of messages?.redacted ?? []) note(`response.messages${found.where}`, found.rule)
  return {
    exchange: {
      ...exchange,
      ...(exchange.upstream && { upstream: { ...exchange.upstream, url: yield* text('upstream.url', exchange.upstream.url) } }),
      request: asked,
      response: {
        ...response,
        ...(response.statusMessage !== undefined && { statusMessage: yield* text('response.statusMessage', response.statusMessage) }),
        ...(response.headers && { headers: yield* headers('response.headers', response.headers) }),
        ...(response.trailers && { trailers: yield* headers('response.trailers', response.trailers) }),
        ...(answered && { body: answered.body }),
        ...(answered && response.chunks && { chunks: moveChunks(response.chunks, answered.moveCuts) }),
        ...(messages && { messages: messages.messages }),
      },
      ...(redacted.length > 0 && { redacted }),
    },
    redacted,
  }
}

function moveChunks(chunks: readonly RecordedChunk[], moveCuts: (cuts: readonly number[]) => readonly number[]): RecordedChunk[] {
  const ends: number[] = []
  for (const { bytes } of chunks) ends.push((ends.at(-1) ?? 0) + bytes)
  const moved = moveCuts(ends)
  return chunks.map(({ atMs }, i) => ({ bytes: (moved[i] ?? 0) - (moved[i - 1] ?? 0), atMs }))
}
