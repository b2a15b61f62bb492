import type { PlainEndpoint } from '../endpoint.ts'

/** The list as OpenAI's clients know it. */
export const openaiModels: PlainEndpoint = {
  name: 'openai-models',
  method: 'GET',
  paths: ['/v1/models'],
  credential: 'copilot',
  answer: (_call, { models }) => ({ body: { object: 'list', data: models.openai() } }),
}
