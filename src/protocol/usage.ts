import type { CopilotUsage } from './generated/completion-response.ts'

const charactersPerToken = 4

/**
 * About how many tokens a prompt has. A rule, not a tokenizer: those take time that grows with the square of a run
 * without breaks, so that 32 kB of one letter would hold the server for seconds.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(text.length / charactersPerToken)
}

export function usageOf(promptTokens: number, completionTokens: number): CopilotUsage {
  return { prompt_tokens: promptTokens, completion_tokens: completionTokens, total_tokens: promptTokens + completionTokens }
}
