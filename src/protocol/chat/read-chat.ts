import { checkedBody } from '../checked-body.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { ChatMessageBody, ChatRequestBody } from '../generated/chat-request-body.ts'
import type { CopilotCompletionRequest, CopilotMessage } from '../generated/completion-request.ts'
import { validate } from '../generated/validate-chat-request-body.ts'
import { type Conversation, conversationRequest } from './conversation-request.ts'
import { imagesIn, textIn } from './message-content.ts'
import { toolOf } from './tool-of.ts'

const main = { name: 'messages', form: 'a non-empty array of messages, each with a role' }

/** The body of a chat completion as handlers see it. Throws an `HttpError` 400 that names the field at fault. */
export function readChat(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<ChatRequestBody>(call.body, validate, main)
  const conversation: Conversation = {
    messages: body.messages.map(messageOf),
    tools: (body.tools ?? []).flatMap(({ function: tool }) =>
      tool === undefined ? [] : toolOf(tool.name, tool.description, tool.parameters),
    ),
    toolChoice: toolChoiceOf(body.tool_choice),
  }
  return conversationRequest({ ...body, max_tokens: body.max_completion_tokens ?? body.max_tokens ?? null }, conversation, call, limits)
}

function messageOf({ content, tool_calls, tool_call_id, ...rest }: ChatMessageBody): CopilotMessage {
  const images = imagesIn(content)
  return {
    ...rest,
    content: textIn(content),
    ...(images.length > 0 && { images }),
    ...(tool_calls != null && {
      tool_calls: tool_calls.map((call) => ({
        id: call.id ?? '',
        name: call.function?.name ?? '',
        arguments: call.function?.arguments ?? '',
      })),
    }),
    ...(tool_call_id != null && { tool_call_id }),
  }
}

function toolChoiceOf(choice: ChatRequestBody['tool_choice']): Conversation['toolChoice'] {
  if (choice === 'auto' || choice === 'none' || choice === 'required') return choice
  const name = typeof choice === 'object' ? choice?.function?.name : undefined
  return name === undefined ? undefined : { name }
}
