import type { CopilotMessage } from '../generated/completion-request.ts'
import { estimateTokens } from '../usage.ts'

/** About how many tokens a chat's messages have. */
export function promptTokens(messages: readonly CopilotMessage[]): number {
  return messages.reduce((sum, { content }) => sum + estimateTokens(content), 0)
}
