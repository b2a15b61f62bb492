import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

/** Auto mode's router: of the models that a client could ask, all are as good for this prompt, the first before the others. */
export const modelIntent: PlainEndpoint = {
  name: 'model-intent',
  method: 'POST',
  paths: ['/models/session/intent', '/v1/models/session/intent'],
  credential: 'copilot',
  body: 'json',
  answer({ body }) {
    const { available_models: available } = Object(body) as { available_models?: unknown }
    const candidates = Array.isArray(available) ? available.filter((model) => typeof model === 'string') : []
    const answer: PlainAnswers['model-intent'] = {
      predicted_label: 'no_reasoning',
      confidence: 0.9,
      latency_ms: 1,
      candidate_models: candidates,
      scores: {},
    }
    return { body: answer }
  },
}
