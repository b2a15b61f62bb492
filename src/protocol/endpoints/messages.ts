import type { CompletionEndpoint } from '../endpoint.ts'
import { readMessages } from '../messages/read-messages.ts'
import { writeMessages } from '../messages/write-messages.ts'

/**
 * Anthropic's wire for chat. Its errors have the one shape of this server, in which Anthropic's own clients find the
 * `error.type` and `error.message` that they read.
 */
export const messages: CompletionEndpoint = {
  name: 'messages',
  method: 'POST',
  paths: ['/v1/messages', '/messages'],
  credential: 'copilot',
  quotas: ['chat', 'premium_interactions'],
  read: readMessages,
  write: writeMessages,
}
