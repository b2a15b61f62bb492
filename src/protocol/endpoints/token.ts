import type { PlainEndpoint } from '../endpoint.ts'
import { tokenReply } from '../token-reply.ts'

/** Mints the Copilot token that completions are asked with, and tells where to ask for them. */
export const token: PlainEndpoint = {
  name: 'token',
  method: 'GET',
  paths: ['/copilot_internal/v2/token'],
  credential: 'github',
  answer(_call, { baseUrl, account }) {
    const { refusal } = account.persona
    return refusal === undefined
      ? tokenReply(account.mint(new URL(baseUrl).host), baseUrl, account)
      : { status: refusal.status, body: refusal.body }
  },
}
