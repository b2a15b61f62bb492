import { readChat } from '../chat/read-chat.ts'
import { writeChat } from '../chat/write-chat.ts'
import type { CompletionEndpoint } from '../endpoint.ts'

/** Chat, and on Copilot's completion host also next edits and instant apply, which are asked in the same words. */
export const chatCompletions: CompletionEndpoint = {
  name: 'chat-completions',
  method: 'POST',
  paths: ['/chat/completions', '/v1/chat/completions'],
  credential: 'copilot',
  quotas: ['chat', 'premium_interactions'],
  read: readChat,
  write: writeChat,
}
