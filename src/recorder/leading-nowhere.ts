import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { forRecording, tellsWhereToGo } from './sign-in-answers.ts'

/** The exchange as it is recorded: a sign-in answer leads to nowhere, so that it can lead to whoever replays it. */
export function leadingNowhere(exchange: RecordedExchange): RecordedExchange {
  const { request, response } = exchange
  if (!tellsWhereToGo(request.endpoint) || response.body === undefined || !('text' in response.body)) return exchange
  try {
    const text = JSON.stringify(forRecording(JSON.parse(response.body.text)))
    const [chunk] = response.chunks ?? []
    const chunks = chunk === undefined ? [] : [{ bytes: Buffer.byteLength(text), atMs: chunk.atMs }]
    return { ...exchange, response: { ...response, body: { text }, chunks } }
  } catch {
    return exchange
  }
}
