import type { PlainEndpoint } from '../endpoint.ts'

export const health: PlainEndpoint = {
  name: 'health',
  method: 'GET',
  paths: ['/health'],
  credential: 'copilot',
  answer: () => ({ body: { status: 'ok' } }),
}
