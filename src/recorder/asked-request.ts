import type { RecordedRequest } from '../protocol/generated/recording.ts'
import type { Ask } from './ask.ts'
import { recordedRequest } from './recorded-exchange.ts'

/** A request as it is looked up among recordings. */
export function askedRequest({ incoming, path, endpoint }: Ask, body: Buffer): Promise<RecordedRequest> {
  const { method, target, rawHeaders: requestHeaders, message = false } = incoming
  return recordedRequest({ method, path, target, endpoint, requestHeaders, requestBody: body.length > 0 ? [body] : [], webSocket: message })
}
