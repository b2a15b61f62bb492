import type { Context } from '../../core/context.ts'
import type { Frame } from '../../core/frame.ts'
import type { Reply } from '../../core/reply.ts'
import { usageOfChat } from '../chat/usage-of-chat.ts'
import { eventStream } from '../event-stream.ts'
import { finishTurns, type Turn } from '../finish-turns.ts'
import type { CopilotCompletionRequest } from '../generated/completion-request.ts'
import type { CopilotCompletionResponse } from '../generated/completion-response.ts'
import type { MessagesEvent } from '../generated/messages-event.ts'
import type { MessagesResponse } from '../generated/messages-response.ts'
import { newId } from '../new-id.ts'
import { type ContentBlock, contentBlocks } from './content-blocks.ts'

/** A plain response as one message, which has one choice: events where the client streams, else one JSON object. */
export function writeMessages(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, context: Context): Reply {
  const turns = finishTurns(answer.choices, { ...request, n: 1 }, context.random)
  const blocks = turns.flatMap(contentBlocks)
  const { prompt, completion } = usageOfChat(answer, request, turns)
  const message: MessagesResponse = {
    id: answer.id ?? newId('msg_', context.random),
    type: 'message',
    role: 'assistant',
    model: answer.model ?? request.model ?? 'claude-sonnet-4.5',
    content: blocks.map(({ block }) => block),
    stop_reason: stopReason(turns[0]),
    stop_sequence: turns[0]?.stop ?? null,
    usage: { input_tokens: prompt, output_tokens: completion, cache_creation_input_tokens: 0, cache_read_input_tokens: 0 },
  }
  return request.stream === true ? eventStream(() => frames(message, blocks)) : { status: 200, body: message, tokens: completion }
}

const stopReasons: Readonly<Record<string, MessagesResponse['stop_reason']>> = {
  length: 'max_tokens',
  tool_calls: 'tool_use',
  content_filter: 'refusal',
}

function stopReason(turn: Turn | undefined): MessagesResponse['stop_reason'] {
  if (turn?.stop !== undefined) return 'stop_sequence'
  if (turn !== undefined && turn.refusal.length > 0) return 'refusal'
  return stopReasons[turn?.finishReason ?? ''] ?? 'end_turn'
}

/** There is no `[DONE]`. */
function* frames(message: MessagesResponse, blocks: readonly ContentBlock[]): Generator<Frame> {
  const { stop_reason, stop_sequence, usage } = message
  yield frame({
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, stop_sequence: null, usage: { ...usage, output_tokens: 0 } },
  })
  for (const [index, { started, deltas }] of blocks.entries()) {
    yield frame({ type: 'content_block_start', index, content_block: started })
    for (const delta of deltas) yield frame({ type: 'content_block_delta', index, delta }, delta.type === 'signature_delta' ? 0 : 1)
    yield frame({ type: 'content_block_stop', index })
  }
  yield frame({ type: 'message_delta', delta: { stop_reason, stop_sequence }, usage })
  yield frame({ type: 'message_stop' })
}

function frame(event: MessagesEvent, tokens = 0): Frame {
  return { tokens, event: event.type, data: event }
}
