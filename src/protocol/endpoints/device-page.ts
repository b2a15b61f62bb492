import { devicePageReply } from '../device-page-reply.ts'
import type { PlainEndpoint } from '../endpoint.ts'

/** The page that `verification_uri` leads a person to. */
export const devicePage: PlainEndpoint = {
  name: 'device-page',
  method: 'GET',
  paths: ['/login/device'],
  credential: 'none',
  answer: () => devicePageReply('A client asks to sign in. Enter the code that it shows.'),
}
