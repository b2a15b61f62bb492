import type { Context } from '../../core/context.ts'
import type { Reply } from '../../core/reply.ts'
import { usageOfChat } from '../chat/usage-of-chat.ts'
import { eventStream } from '../event-stream.ts'
import { finishTurns } from '../finish-turns.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../generated/completion-response.ts'
import type { ResponsesResponse } from '../generated/responses-response.ts'
import { newId } from '../new-id.ts'
import { outputItems } from './output-items.ts'
import { responsesFrames } from './responses-frames.ts'

/** A plain response on the Responses wire, which has one choice: events where the client streams, else one JSON object. */
export function writeResponses(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, context: Context): Reply {
  const turns = finishTurns(answer.choices, { ...request, n: 1 }, context.random)
  const reason = incompleteReasons[turns[0]?.finishReason ?? '']
  const status = reason === undefined ? 'completed' : 'incomplete'
  const items = turns.flatMap((turn) => outputItems(turn, status, context.random))
  const { prompt, completion, total, reasoning } = usageOfChat(answer, request, turns)
  const response: ResponsesResponse = {
    id: answer.id ?? newId('resp_', context.random),
    object: 'response',
    created_at: answer.created ?? Math.floor(context.clock.now() / 1000),
    status,
    model: answer.model ?? request.model ?? 'gpt-4.1',
    output: items.map(({ item }) => item),
    error: null,
    incomplete_details: reason === undefined ? null : { reason },
    ...settingsOf(request),
    usage: {
      input_tokens: prompt,
      input_tokens_details: { cached_tokens: 0 },
      output_tokens: completion,
      output_tokens_details: { reasoning_tokens: reasoning },
      total_tokens: total,
    },
  }
  return request.stream === true ? eventStream(() => responsesFrames(response, items)) : { status: 200, body: response, tokens: completion }
}

const incompleteReasons: Readonly<Record<string, 'max_output_tokens' | 'content_filter'>> = {
  length: 'max_output_tokens',
  content_filter: 'content_filter',
}

/** What the client asked for, given back; typed clients require these. */
function settingsOf(request: CopilotCompletionRequest): Pick<ResponsesResponse, Setting> {
  const { instructions, parallel_tool_calls, previous_response_id, tool_choice = 'auto', tools = [] } = request
  return {
    instructions: typeof instructions === 'string' ? instructions : null,
    parallel_tool_calls: parallel_tool_calls !== false,
    previous_response_id: typeof previous_response_id === 'string' ? previous_response_id : null,
    tool_choice: typeof tool_choice === 'string' ? tool_choice : { type: 'function', name: tool_choice.name },
    tools: tools.map((tool) => ({ type: 'function', ...tool, strict: false })),
  }
}

type Setting = 'instructions' | 'parallel_tool_calls' | 'previous_response_id' | 'tool_choice' | 'tools'
