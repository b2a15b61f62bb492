import type { WholeReply } from '../core/reply.ts'

/** Copilot's own 429; chat clients choose their text by the prefix of the code. */
export function limitReached(code: string, retryAtMs: number, nowMs: number, spelled: 'seconds' | 'date'): WholeReply {
  const seconds = Math.max(1, Math.ceil((retryAtMs - nowMs) / 1000))
  return {
    status: 429,
    headers: { 'retry-after': spelled === 'date' ? new Date(retryAtMs).toUTCString() : String(seconds), 'x-ratelimit-exceeded': code },
    body: {
      error: { message: `Sorry, you have exceeded your rate limit. Please wait ${seconds} seconds.`, type: 'rate_limit_error', code },
    },
  }
}
