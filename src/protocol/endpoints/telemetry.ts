import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

/** Takes whatever events clients send, compressed or not, and reads nothing of it. */
export const telemetry: PlainEndpoint = {
  name: 'telemetry',
  method: 'POST',
  paths: ['/telemetry'],
  credential: 'none',
  body: 'any',
  answer: () => ({ body: {} satisfies PlainAnswers['telemetry'] }),
}
