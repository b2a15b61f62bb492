import type { PlainEndpoint } from '../endpoint.ts'
import type { OpenAIModelsAnswer } from '../generated/plain-answers.ts'

/** The list as OpenAI's clients know it. */
export const openaiModels: PlainEndpoint = {
  name: 'openai-models',
  method: 'GET',
  paths: ['/v1/models'],
  credential: 'copilot',
  answer(_call, { models }) {
    const body: OpenAIModelsAnswer = { object: 'list', data: [...models.openai()] }
    return { body }
  },
}
