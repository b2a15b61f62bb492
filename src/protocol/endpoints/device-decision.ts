import { devicePageReply } from '../device-page-reply.ts'
import type { Call, PlainEndpoint } from '../endpoint.ts'
import { errorReply } from '../error-body.ts'
import { field } from '../oauth-reply.ts'

/** What a person decided on the page. */
export const deviceDecision: PlainEndpoint = {
  name: 'device-decision',
  method: 'POST',
  paths: ['/login/device'],
  credential: 'none',
  body: 'form',
  answer(call, { account, baseUrl }) {
    if (!fromOwnPage(call, baseUrl)) return errorReply(403, 'Forbidden: the decision must come from this server’s own page, /login/device.')
    const userCode = field(call, 'user_code').trim().toUpperCase()
    if (!account.waits(userCode))
      return { ...devicePageReply('No sign-in with this code is waiting. Check the code.', userCode), status: 404 }
    const approved = field(call, 'decision') === 'approve'
    if (approved) account.approve(userCode)
    else account.deny(userCode)
    return devicePageReply(approved ? 'Approved: the client is signed in.' : 'Denied: the client is not signed in.')
  },
}

/** A browser names the page a form was sent from; no other page may decide for the person. */
function fromOwnPage(call: Call, baseUrl: string): boolean {
  const origin = call.header('origin')
  return origin === undefined || origin === new URL(baseUrl).origin
}
