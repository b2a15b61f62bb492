import type { DevicePoll } from '../account-service.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { AccessTokenAnswer } from '../generated/plain-answers.ts'
import { field, oauthReply } from '../oauth-reply.ts'

const descriptions = {
  authorization_pending: 'The authorization request is still pending.',
  slow_down: 'Too many requests have been made in the same timeframe.',
  expired_token: 'This device_code has expired.',
  access_denied: 'The authorization request was denied.',
  incorrect_device_code: 'The device_code provided is not valid.',
} as const

/** Where a client polls until its device sign-in is decided. */
export const accessToken: PlainEndpoint = {
  name: 'access-token',
  method: 'POST',
  paths: ['/login/oauth/access_token'],
  credential: 'none',
  body: 'form',
  answer(call, { account }) {
    return oauthReply(call, answerTo(account.pollDevice(field(call, 'device_code'))))
  },
}

function answerTo(poll: DevicePoll): AccessTokenAnswer {
  if ('accessToken' in poll) return { access_token: poll.accessToken, token_type: 'bearer', scope: poll.scope }
  const interval = 'intervalSeconds' in poll ? { interval: poll.intervalSeconds } : undefined
  return { error: poll.error, error_description: descriptions[poll.error], ...interval }
}
