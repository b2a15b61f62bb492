import type { PlainEndpoint } from '../endpoint.ts'
import type { ModelsAnswer } from '../generated/models.ts'

/**
 * Copilot's rich list. Its API host answers `data` and its completion host `models`, which hold other things; a client
 * that was sent to one server for both reads its own key. The empty `models` leaves clients their built-in ones.
 */
export const models: PlainEndpoint = {
  name: 'models',
  method: 'GET',
  paths: ['/models'],
  credential: 'copilot',
  answer(_call, { models }) {
    const body: ModelsAnswer = { object: 'list', data: [...models.list()], models: [] }
    return { body }
  },
}
