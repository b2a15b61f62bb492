import type { PlainEndpoint } from '../endpoint.ts'
import { tokenReply } from '../token-reply.ts'

/** A token for an editor that nobody has signed in to; sources disagree on its path, so both are served. */
export const anonymousToken: PlainEndpoint = {
  name: 'anonymous-token',
  method: 'GET',
  paths: ['/copilot_internal/v2/nltoken', '/copilot_internal/v2/token/nl'],
  credential: 'none',
  answer: (_call, service) => tokenReply(service.account.mintAnonymous(new URL(service.baseUrl).host), service),
}
