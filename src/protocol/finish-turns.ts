import type { Random } from '../core/random.ts'
import { type FinishedChoice, finishChoices } from './finish-choices.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotChoice, CopilotToolCall } from './generated/completion-response.ts'
import { newId } from './new-id.ts'
import { pieces } from './pieces.ts'
import { piecesOfChoices } from './pieces-of-choices.ts'

/** A choice of a chat, after the server's side of the work: `pieces` are what is said, the rest is what only a chat has. */
export interface Turn extends FinishedChoice {
  readonly pieces: readonly string[]
  /** Comes before the text, and costs tokens but none of `max_tokens`. */
  readonly reasoning: readonly string[]
  readonly refusal: readonly string[]
  /** Come after the text; none where a stop or `max_tokens` cut it, since the model never got that far. */
  readonly toolCalls: readonly TurnToolCall[]
}

export interface TurnToolCall {
  readonly id: string
  readonly name: string
  /** The arguments as they are streamed. */
  readonly pieces: readonly string[]
}

/** The choices of a chat, finished by the same rules as those of a completion. */
export function finishTurns(given: readonly CopilotChoice[], request: CopilotCompletionRequest, random: Random): Turn[] {
  const choices = finishChoices(given, request)
  const cut = piecesOfChoices(choices)
  return choices.map((finished) => {
    const { choice, complete, finishReason } = finished
    const toolCalls = complete ? (choice.tool_calls ?? []).map((call) => finishCall(call, random)) : []
    return {
      ...finished,
      pieces: cut[finished.index] as string[],
      finishReason: toolCalls.length > 0 ? (choice.finish_reason ?? 'tool_calls') : finishReason,
      reasoning: pieces(choice.reasoning ?? ''),
      refusal: pieces(choice.refusal ?? ''),
      toolCalls,
    }
  })
}

function finishCall({ id, name, arguments: given = {} }: CopilotToolCall, random: Random): TurnToolCall {
  return { id: id ?? newId('call_', random), name, pieces: pieces(typeof given === 'string' ? given : JSON.stringify(given)) }
}

/** The tokens that a model would have made for these. */
export function tokensOf(turns: readonly Turn[]): number {
  return turns.reduce(
    (sum, turn) => turn.toolCalls.reduce((calls, call) => calls + call.pieces.length, sum + turn.pieces.length + turn.refusal.length),
    reasoningTokensOf(turns),
  )
}

export function reasoningTokensOf(turns: readonly Turn[]): number {
  return turns.reduce((sum, { reasoning }) => sum + reasoning.length, 0)
}
