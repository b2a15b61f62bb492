import type { StreamReply, WholeReply } from '../core/reply.ts'
import { wholeBody } from './whole-body.ts'

/** The same answer as a stream of one frame of bytes, for what acts within a body; its content-length stays. */
export function bodyStream(reply: WholeReply): StreamReply {
  const { status, body, headers } = wholeBody(reply)
  const raw = typeof body === 'string' ? Buffer.from(body) : body
  return {
    status,
    headers: { ...headers, ...reply.headers },
    frames: raw.length === 0 ? [] : [{ raw, ...(reply.tokens !== undefined && { tokens: reply.tokens }) }],
    ...(reply.delayMs !== undefined && { delayMs: reply.delayMs }),
  }
}
