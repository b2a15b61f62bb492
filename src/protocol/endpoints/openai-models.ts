import type { ModelEntry, PlainEndpoint } from '../endpoint.ts'

const defaultList: readonly ModelEntry[] = [{ id: 'codebuddy', object: 'model' }]

/** The list as OpenAI's clients know it. */
export const openaiModels: PlainEndpoint = {
  name: 'openai-models',
  method: 'GET',
  paths: ['/v1/models'],
  credential: 'copilot',
  answer: (_call, { models = defaultList }) => ({
    body: { object: 'list', data: models.map((entry) => ({ ...entry, object: 'model' })) },
  }),
}
