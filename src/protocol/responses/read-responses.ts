import { conversationRequest } from '../chat/conversation-request.ts'
import { messageWith } from '../chat/message-content.ts'
import { toolChoiceOf, toolOf } from '../chat/normal-tools.ts'
import { checkedBody } from '../checked-body.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { CopilotCompletionRequest, CopilotMessage } from '../generated/completion-request.ts'
import type { ResponsesInputItem, ResponsesRequestBody } from '../generated/responses-request-body.ts'
import { validate } from '../generated/validate-responses-request-body.ts'

const main = { name: 'input', form: 'a string or an array of items' }

/** The body of a Responses request, or a WebSocket's message, as handlers see it. The latter are always streamed. Throws an `HttpError` 400 that names the field at fault. */
export function readResponses(call: Call, limits: TokenLimits): CopilotCompletionRequest {
  const body = checkedBody<ResponsesRequestBody>(call.body, validate, main)
  const { tool_choice: choice } = body
  const conversation = {
    messages: messagesOf(body),
    tools: (body.tools ?? []).flatMap(({ name, description, parameters }) =>
      name === undefined ? [] : toolOf(name, description, parameters),
    ),
    toolChoice: typeof choice === 'string' ? toolChoiceOf(choice, undefined) : toolChoiceOf(undefined, choice?.name),
  }
  const stream = body.stream === true || body.type === 'response.create'
  return conversationRequest({ ...body, stream, max_tokens: body.max_output_tokens ?? null }, conversation, call, limits)
}

function messagesOf({ instructions, input }: ResponsesRequestBody): CopilotMessage[] {
  const messages: CopilotMessage[] = instructions ? [{ role: 'system', content: instructions }] : []
  if (typeof input === 'string') messages.push({ role: 'user', content: input })
  else for (const item of input) add(item, messages)
  return messages
}

/** Items that are neither messages nor calls, such as reasoning, have no place in the chat form. */
function add(item: ResponsesInputItem, messages: CopilotMessage[]): void {
  const { type, call_id, name, role } = item
  if (type === 'function_call' || type === 'custom_tool_call') {
    const given = item.arguments ?? item.input
    addCall({ id: call_id ?? '', name: name ?? '', arguments: typeof given === 'string' ? given : '' }, messages)
  } else if (type === 'function_call_output' || type === 'custom_tool_call_output') {
    const output = typeof item.output === 'string' || Array.isArray(item.output) ? item.output : undefined
    messages.push({ ...messageWith('tool', output), tool_call_id: call_id ?? '' })
  } else if (role !== undefined) {
    messages.push(messageWith(role, item.content))
  }
}

/** In the chat form calls belong to the assistant's message before them. */
function addCall(call: NonNullable<CopilotMessage['tool_calls']>[number], messages: CopilotMessage[]): void {
  const last = messages.at(-1)
  if (last?.role === 'assistant') last.tool_calls = [...(last.tool_calls ?? []), call]
  else messages.push({ role: 'assistant', content: '', tool_calls: [call] })
}
