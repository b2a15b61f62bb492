import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'
import { field, oauthReply } from '../oauth-reply.ts'

/** Starts a device sign-in; any client id is taken. */
export const deviceCode: PlainEndpoint = {
  name: 'device-code',
  method: 'POST',
  paths: ['/login/device/code'],
  credential: 'none',
  body: 'form',
  answer(call, { baseUrl, account }) {
    const started = account.startDevice(field(call, 'scope'))
    return oauthReply(call, {
      device_code: started.deviceCode,
      user_code: started.userCode,
      verification_uri: `${baseUrl}/login/device`,
      expires_in: started.expiresInSeconds,
      interval: started.intervalSeconds,
    } satisfies PlainAnswers['device-code'])
  },
}
