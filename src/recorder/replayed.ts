import { isCutReply, isStreamReply, type Reply } from '../core/reply.ts'
import type { Ask } from './ask.ts'
import { forReplay, tellsWhereToGo } from './sign-in-answers.ts'

/** A recorded reply for who asks now: a sign-in answer leads to this server, with a token that it minted itself. */
export function replayed(reply: Reply, ask: Ask): Reply {
  if (!tellsWhereToGo(ask.endpoint) || isCutReply(reply) || isStreamReply(reply) || !(reply.body instanceof Uint8Array)) return reply
  const { baseUrl, apiUrl } = ask.service()
  const text = forReplay(Buffer.from(reply.body).toString(), { base: baseUrl, api: apiUrl })
  const { status = 200 } = reply
  return { ...reply, body: Buffer.from(status === 200 ? withToken(text, ask) : text) }
}

/** The recorded token was taken out, and its time is over. */
function withToken(text: string, { endpoint, service }: Ask): string {
  if (endpoint !== 'token' && endpoint !== 'anonymous-token') return text
  const { account, baseUrl } = service()
  const { host } = new URL(baseUrl)
  const minted = endpoint === 'token' ? account.mint(host) : account.mintAnonymous(host)
  const answer: unknown = JSON.parse(text)
  if (typeof answer !== 'object' || answer === null) return text
  return JSON.stringify({ ...answer, token: minted.token, expires_at: minted.expiresAt, refresh_in: minted.refreshIn })
}
