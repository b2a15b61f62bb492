import type { Context } from '../../core/context.ts'
import type { Reply } from '../../core/reply.ts'
import { eventStream } from '../event-stream.ts'
import { finishTurns, type Turn } from '../finish-turns.ts'
import type { ChatMessage, ChatResponse, ChatUsage } from '../generated/chat-response.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../generated/completion-response.ts'
import { logprobsOf } from '../logprobs-of.ts'
import { newId } from '../new-id.ts'
import { chatFrames } from './chat-frames.ts'
import { copilotExtras } from './copilot-extras.ts'
import { usageOfChat } from './usage-of-chat.ts'

/** A plain response as a chat completion: chunks where the client streams, else one JSON object. */
export function writeChat(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, context: Context): Reply {
  const turns = finishTurns(answer.choices, request, context.random)
  const head = {
    id: answer.id ?? newId('chatcmpl-', context.random),
    created: answer.created ?? Math.floor(context.clock.now() / 1000),
    model: answer.model ?? request.model ?? 'gpt-4.1',
  }
  const usage = usageOn(answer, request, turns)
  if (request.stream === true) {
    return eventStream(() => chatFrames(head, turns, request.stream_options?.include_usage === false ? undefined : usage))
  }
  const choices = turns.map((turn) => ({
    index: turn.index,
    message: messageOf(turn),
    finish_reason: turn.finishReason,
    logprobs: logprobsOf(turn),
  }))
  const body: ChatResponse = { ...answer, ...head, object: 'chat.completion', choices, usage }
  return { status: 200, body, tokens: usage.completion_tokens }
}

function messageOf({ choice, pieces, reasoning, toolCalls, refusal }: Turn): ChatMessage {
  const text = pieces.join('')
  return {
    role: 'assistant',
    content: text === '' && (toolCalls.length > 0 || refusal.length > 0) ? null : text,
    refusal: refusal.length > 0 ? refusal.join('') : null,
    ...(reasoning.length > 0 && { reasoning_text: reasoning.join('') }),
    ...(choice.reasoning_opaque !== undefined && { reasoning_opaque: choice.reasoning_opaque }),
    ...(choice.copilot_annotations !== undefined && { copilot_annotations: choice.copilot_annotations }),
    ...copilotExtras(choice),
    ...(toolCalls.length > 0 && {
      tool_calls: toolCalls.map(({ id, name, pieces }) => ({ id, type: 'function', function: { name, arguments: pieces.join('') } })),
    }),
  }
}

function usageOn(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, turns: readonly Turn[]): ChatUsage {
  const { prompt, completion, total, reasoning } = usageOfChat(answer, request, turns)
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: total,
    prompt_tokens_details: { cached_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: reasoning, accepted_prediction_tokens: 0, rejected_prediction_tokens: 0 },
    ...answer.usage,
  }
}
