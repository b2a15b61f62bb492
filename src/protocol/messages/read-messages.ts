import { conversationRequest } from '../chat/conversation-request.ts'
import { messageWith, textIn } from '../chat/message-content.ts'
import { toolChoiceOf, toolOf } from '../chat/normal-tools.ts'
import { checkedBody } from '../checked-body.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { CopilotCompletionRequest, CopilotMessage } from '../generated/completion-request.ts'
import type { MessagesBlock, MessagesMessageBody, MessagesRequestBody } from '../generated/messages-request-body.ts'
import { validate } from '../generated/validate-messages-request-body.ts'

const main = { name: 'messages', form: 'a non-empty array of messages, each with a role' }

/** The body of a Messages request as handlers see it. Throws an `HttpError` 400 that names the field at fault. */
export function readMessages(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<MessagesRequestBody>(call.body, validate, main)
  const system = textIn(body.system)
  const conversation = {
    messages: [...(system === '' ? [] : [{ role: 'system', content: system }]), ...body.messages.flatMap(messagesIn)],
    tools: (body.tools ?? []).flatMap(({ name, description, input_schema }) =>
      name === undefined ? [] : toolOf(name, description, input_schema),
    ),
    toolChoice: toolChoiceOf(body.tool_choice?.type, body.tool_choice?.name),
  }
  return conversationRequest({ ...body, stop: body.stop_sequences ?? null }, conversation, call, limits)
}

/** In the chat form each tool's result is a message of its own, before what the user says to it. */
function messagesIn({ role, content }: MessagesMessageBody): CopilotMessage[] {
  const blocks = Array.isArray(content) ? content : []
  const results = blocks.filter(({ type }) => type === 'tool_result').map(resultOf)
  const calls = blocks.filter(({ type }) => type === 'tool_use').map(callOf)
  const own = messageWith(role, content)
  const saysNothing = own.content === '' && own.images === undefined
  return results.length > 0 && saysNothing ? results : [...results, calls.length > 0 ? { ...own, tool_calls: calls } : own]
}

function resultOf({ content, tool_use_id = '' }: MessagesBlock): CopilotMessage {
  const readable = typeof content === 'string' || Array.isArray(content) ? content : undefined
  return { ...messageWith('tool', readable), tool_call_id: tool_use_id }
}

function callOf({ id = '', name = '', input = {} }: MessagesBlock): { id: string; name: string; arguments: string } {
  return { id, name, arguments: JSON.stringify(input) }
}
