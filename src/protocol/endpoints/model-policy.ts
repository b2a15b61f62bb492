import { HttpError } from '../../core/http-error.ts'
import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

const states: readonly unknown[] = ['enabled', 'disabled', 'unconfigured'] satisfies PlainAnswers['model-policy']['state'][]

/** Accepts a model's terms, or takes that back; `/models` tells the state from then on. */
export const modelPolicy: PlainEndpoint = {
  name: 'model-policy',
  method: 'POST',
  paths: ['/models/:model/policy'],
  credential: 'copilot',
  body: 'json',
  answer({ params: { model = '' }, body }, { models }) {
    const { state } = Object(body) as { state?: unknown }
    if (!isState(state)) throw new HttpError(400, `Invalid request: \`state\` must be one of ${states.join(', ')}.`)
    if (models.find(model) === undefined) throw new HttpError(404, `Not found: there is no model ${model}.`)
    models.setPolicy(model, state)
    return { body: { state, terms: '' } satisfies PlainAnswers['model-policy'] }
  },
}

function isState(state: unknown): state is PlainAnswers['model-policy']['state'] {
  return states.includes(state)
}
