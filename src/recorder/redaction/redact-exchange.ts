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
import { redactBody } from './redact-body.ts'
import { redactMessages } from './redact-messages.ts'
import type { RedactionRules } from './redaction-rules.ts'

/**
 * An exchange without its secrets. The same secret has the same placeholder wherever it stood, in one exchange or in all that share
 * `placeholders`. Of headers only those known to be harmless stay; a body's chunks are as many as before, and as long as it together.
 */
export function redactExchange(
  exchange: RecordedExchange,
  rules: RedactionRules,
  placeholders = new Placeholders(),
): { readonly exchange: RecordedExchange; readonly redacted: Redaction[] } {
  const { request, response } = exchange
  const redacted: Redaction[] = [...(exchange.redacted ?? [])]
  const note = (where: string, rule: string): void => {
    if (!redacted.some((known) => known.where === where && known.rule === rule)) redacted.push({ where, rule })
  }
  const text = (where: string, value: string): string => {
    const result = redactText(value, rules, placeholders)
    for (const { found } of result.passes) for (const { rule } of found) note(where, rule)
    return result.text
  }
  const headers = (where: string, named: RecordedHeaders): RecordedHeaders =>
    Object.fromEntries(
      Object.entries(named).flatMap(([name, value]) => {
        if (isHarmlessHeader(name)) return [[name, text(`${where}.${name}`, value ?? '')]]
        note(`${where}.${name}`, 'header')
        return []
      }),
    )
  const query = ({ name, value }: RecordedQueryItem): RecordedQueryItem => {
    const field = isSecretField(name, value, true)
    const rule = field && (shapeOf(value) ?? field)
    if (rule === undefined) return { name: text('request.query', name), value: text(`request.query.${name}`, value) }
    note(`request.query.${name}`, rule)
    return { name, value: placeholders.of(value, rule) }
  }
  const body = (where: string, whole: RecordedBody): ReturnType<typeof redactBody> => {
    const result = redactBody(whole, rules, placeholders)
    for (const found of result.redacted) note(`${where}.${found.where}`, found.rule)
    return result
  }
  const path = text('request.path', request.path)
  // The request comes first in all its parts, so that it reads the same whatever was answered.
  const asked: RecordedRequest = {
    ...request,
    path: path === request.path ? path : encodePlaceholder(path),
    ...(request.query && { query: request.query.map(query) }),
    ...(request.headers && { headers: headers('request.headers', request.headers) }),
    ...(request.body && { body: body('request.body', request.body).body }),
  }
  const answered = response.body && body('response.body', response.body)
  const messages = response.messages && redactMessages(response.messages, rules, placeholders)
  for (const found of messages?.redacted ?? []) note(`response.messages${found.where}`, found.rule)
  return {
    exchange: {
      ...exchange,
      ...(exchange.upstream && { upstream: { ...exchange.upstream, url: text('upstream.url', exchange.upstream.url) } }),
      request: asked,
      response: {
        ...response,
        ...(response.headers && { headers: headers('response.headers', response.headers) }),
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
