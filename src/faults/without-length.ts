import type { StreamReply } from '../core/reply.ts'

/** The same stream in chunks: a body that says its length needs none, and ends for the client as soon as it is complete. */
export function withoutLength(reply: StreamReply): StreamReply {
  if (reply.headers?.['content-length'] === undefined) return reply
  const { 'content-length': _, ...headers } = reply.headers
  return { ...reply, headers }
}
