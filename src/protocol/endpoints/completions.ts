import type { CompletionEndpoint } from '../endpoint.ts'
import { readCompletion } from '../read-completion.ts'
import { writeCompletion } from '../write-completion.ts'

/** Ghost text. The engine is any string: clients take it from `/models`, settings or experiments. */
export const completions: CompletionEndpoint = {
  name: 'completions',
  method: 'POST',
  paths: ['/v1/completions', '/completions', '/v1/engines/:model/completions', '/engines/:model/completions'],
  credential: 'copilot',
  quotas: ['completions'],
  read: readCompletion,
  write: writeCompletion,
}
