import type { PlainEndpoint, Service } from '../endpoint.ts'
import type { ModelSessionAnswer } from '../generated/plain-answers.ts'

const lifetimeSeconds = 3_600

/** Auto mode: the server chooses a chat model, and the client sends the token with what it asks of that model. */
export const modelSession: PlainEndpoint = {
  name: 'model-session',
  method: 'POST',
  paths: ['/models/session', '/v1/models/session'],
  credential: 'copilot',
  body: 'json',
  answer(_call, { models, clock, random }) {
    const available = chatModels(models)
    const body: ModelSessionAnswer = {
      available_models: available,
      selected_model: available[0] ?? '',
      session_token: `mock-session-${random.uuid()}`,
      expires_at: Math.floor(clock.now() / 1000) + lifetimeSeconds,
      discounted_costs: {},
    }
    return { body }
  },
}

function chatModels(models: Service['models']): string[] {
  return models
    .list()
    .filter(({ capabilities }) => capabilities.type === 'chat')
    .sort((a, b) => Number(b.is_chat_default) - Number(a.is_chat_default))
    .map(({ id }) => id)
}
