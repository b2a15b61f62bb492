import type { Clock } from '../core/clock.ts'
import { isCutReply, type Reply } from '../core/reply.ts'

/** How long a reply's `Retry-After`, seconds or a date, asks to wait from now on; `undefined` without one that can be read. */
export function retryAfterMs(reply: Reply, clock: Clock): number | undefined {
  const value = isCutReply(reply) ? undefined : reply.headers?.['retry-after']
  if (value === undefined) return undefined
  const ms = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - clock.now()
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}
