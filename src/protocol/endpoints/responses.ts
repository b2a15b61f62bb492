import type { CompletionEndpoint } from '../endpoint.ts'
import { readResponses } from '../responses/read-responses.ts'
import { writeResponses } from '../responses/write-responses.ts'

/** OpenAI's newer wire for chat; clients prefer it where a model of `/models` offers both. */
export const responses: CompletionEndpoint = {
  name: 'responses',
  method: 'POST',
  paths: ['/responses', '/v1/responses'],
  credential: 'copilot',
  quotas: ['chat', 'premium_interactions'],
  read: readResponses,
  write: writeResponses,
}
