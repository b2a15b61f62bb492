import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

export const health: PlainEndpoint = {
  name: 'health',
  method: 'GET',
  paths: ['/health'],
  credential: 'copilot',
  answer: () => ({ body: { status: 'ok' } satisfies PlainAnswers['health'] }),
}
