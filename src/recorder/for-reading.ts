import type { RecordedExchange } from '../protocol/generated/recording.ts'
import { asExactJson } from './recorded-body.ts'

/** An exchange in the order in which a person reads it: what was asked and answered first, what changes from run to run at the end. */
export function forReading({ upstream, request, response, redacted }: RecordedExchange): RecordedExchange {
  const { status, statusMessage, headers, trailers, body, messages, cut, headersAtMs, chunks } = response
  return {
    request: { ...request, ...(request.body && { body: asExactJson(request.body) }) },
    response: {
      ...(status !== undefined && { status }),
      ...(statusMessage !== undefined && { statusMessage }),
      ...(headers && { headers }),
      ...(body && { body: asExactJson(body) }),
      ...(messages && { messages: messages.map((message) => ({ atMs: message.atMs, body: asExactJson(message.body) })) }),
      ...(trailers && { trailers }),
      ...(cut && { cut }),
      ...(headersAtMs !== undefined && { headersAtMs }),
      ...(chunks && { chunks }),
    },
    ...(upstream && { upstream }),
    ...(redacted && { redacted }),
  }
}
