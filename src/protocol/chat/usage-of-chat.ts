import { reasoningTokensOf, type Turn, tokensOf } from '../finish-turns.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../generated/completion-response.ts'
import { promptTokens } from './prompt-tokens.ts'

/** What a chat cost, before its wire names it. */
export interface ChatUsage {
  readonly prompt: number
  readonly completion: number
  readonly total: number
  /** Part of `completion`. */
  readonly reasoning: number
}

/** The answer's own usage where it has one. */
export function usageOfChat(
  { usage }: CopilotCompletionResponse,
  { messages = [] }: CopilotCompletionRequest,
  turns: readonly Turn[],
): ChatUsage {
  const prompt = usage?.prompt_tokens ?? promptTokens(messages)
  const completion = usage?.completion_tokens ?? tokensOf(turns)
  return { prompt, completion, total: usage?.total_tokens ?? prompt + completion, reasoning: reasoningTokensOf(turns) }
}
