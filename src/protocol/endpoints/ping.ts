import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

/** Clients ask it whether the server can be reached at all, before they try again. */
export const ping: PlainEndpoint = {
  name: 'ping',
  method: 'GET',
  paths: ['/_ping'],
  credential: 'none',
  answer: (_call, { clock }) => ({
    body: { now: new Date(clock.now()).toISOString(), status: 'ok', ns1: '200 OK' } satisfies PlainAnswers['ping'],
  }),
}
