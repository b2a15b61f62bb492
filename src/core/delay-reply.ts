import type { Reply } from './reply.ts'

/** The same reply, its first byte (or its cut) so much later. */
export function delayReply(reply: Reply, delayMs: number): Reply {
  return delayMs > 0 ? { ...reply, delayMs: (reply.delayMs ?? 0) + delayMs } : reply
}
