import type { PlainEndpoint } from '../endpoint.ts'
import { tokenReply } from '../token-reply.ts'

/** Mints the Copilot token that completions are asked with, and tells where to ask for them. */
export const token: PlainEndpoint = {
  name: 'token',
  method: 'GET',
  paths: ['/copilot_internal/v2/token'],
  credential: 'github',
  answer(_call, service) {
    const { refusal } = service.account.persona
    if (refusal !== undefined) return { status: refusal.status, body: refusal.body }
    return tokenReply(service.account.mint(new URL(service.baseUrl).host), service)
  },
}
