import { HttpError } from '../../core/http-error.ts'
import type { PlainEndpoint } from '../endpoint.ts'

/** One entry of the list. */
export const model: PlainEndpoint = {
  name: 'model',
  method: 'GET',
  paths: ['/models/:model', '/v1/models/:model'],
  credential: 'copilot',
  answer({ params: { model: id = '' } }, { models }) {
    const entry = models.find(id) ?? models.openai().find((entry) => entry.id === id)
    if (entry === undefined) throw new HttpError(404, `Not found: there is no model ${id}.`)
    return { body: entry }
  },
}
