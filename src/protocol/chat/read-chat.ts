import { checkedBody } from '../checked-body.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { ChatMessageBody, ChatRequestBody } from '../generated/chat-request-body.ts'
import type { CopilotCompletionRequest, CopilotMessage } from '../generated/completion-request.ts'
import { validate } from '../generated/validate-chat-request-body.ts'
import { type Conversation, conversationRequest } from './conversation-request.ts'
import { messageWith } from './message-content.ts'
import { toolChoiceOf, toolOf } from './normal-tools.ts'

const main = { name: 'messages', form: 'a non-empty array of messages, each with a role' }

/** The body of a chat completion as handlers see it. Throws an `HttpError` 400 that names the field at fault. */
export function readChat(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<ChatRequestBody>(call.body, validate, main)
  const { tool_choice: choice } = body
  const conversation: Conversation = {
    messages: body.messages.map(messageOf),
    tools: (body.tools ?? []).flatMap(({ function: tool }) =>
      tool === undefined ? [] : toolOf(tool.name, tool.description, tool.parameters),
    ),
    toolChoice: typeof choice === 'string' ? toolChoiceOf(choice, undefined) : toolChoiceOf(undefined, choice?.function?.name),
  }
  return conversationRequest({ ...body, max_tokens: body.max_completion_tokens ?? body.max_tokens ?? null }, conversation, call, limits)
}

function messageOf({ role, content, tool_calls, tool_call_id, ...rest }: ChatMessageBody): CopilotMessage {
  return {
    ...rest,
    ...messageWith(role, content),
    ...(tool_calls != null && {
      tool_calls: tool_calls.map(({ id = '', function: called }) => ({ id, name: called?.name ?? '', arguments: called?.arguments ?? '' })),
    }),
    ...(tool_call_id != null && { tool_call_id }),
  }
}
