import type { StreamReply, WholeReply } from '../core/reply.ts'
import { describingHeaders } from './describing-headers.ts'
import { wholeBody } from './whole-body.ts'

/** The same answer as a stream of one frame of bytes, for what acts within a body; its content-length stays. */
export function bodyStream(reply: WholeReply): StreamReply {
  const whole = wholeBody(reply)
  const { status, body } = whole
  const raw = typeof body === 'string' ? Buffer.from(body) : body
  return {
    status,
    // Of a status that has no body nothing describes one.
    headers: { 'content-type': undefined, ...describingHeaders(whole), ...reply.headers },
    frames: raw.length === 0 ? [] : [{ raw, ...(reply.tokens !== undefined && { tokens: reply.tokens }) }],
    ...(reply.delayMs !== undefined && { delayMs: reply.delayMs }),
  }
}
