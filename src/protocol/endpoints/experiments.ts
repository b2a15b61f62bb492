import type { PlainEndpoint } from '../endpoint.ts'
import type { PlainAnswers } from '../generated/plain-answers.ts'

/**
 * Clients ask the telemetry host which experiments they are in: none. The lists must be there, because the language
 * server reads them unguarded and then fails every completion.
 */
export const experiments: PlainEndpoint = {
  name: 'experiments',
  method: 'GET',
  paths: ['/telemetry'],
  credential: 'none',
  answer: () => ({ body: { Features: [], Flights: {}, Configs: [], AssignmentContext: '' } satisfies PlainAnswers['experiments'] }),
}
