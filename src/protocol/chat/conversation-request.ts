import { type CommonBody, commonRequest } from '../common-request.ts'
import type { Call, TokenLimits } from '../endpoint.ts'
import type { CopilotCompletionRequest, CopilotMessage, CopilotTool } from '../generated/completion-request.ts'

/** What each of the chat wires says in its own way. */
export interface Conversation {
  readonly messages: CopilotMessage[]
  readonly tools: CopilotTool[]
  readonly toolChoice: CopilotCompletionRequest['tool_choice']
}

const systemRoles: readonly string[] = ['system', 'developer']

/** A chat as handlers see it, whichever wire it came by. */
export function conversationRequest(
  body: CommonBody,
  { messages, tools, toolChoice }: Conversation,
  call: Call,
  limits: TokenLimits,
): CopilotCompletionRequest {
  const { tools: _tools, tool_choice: _toolChoice, system: _system, ...rest } = body
  const request = commonRequest(rest, messages.findLast(({ role }) => role === 'user')?.content ?? '', call, limits)
  request.messages = messages
  const system = messages.filter(({ role }) => systemRoles.includes(role)).map(({ content }) => content)
  if (system.length > 0) request.system = system.join('\n')
  if (tools.length > 0) request.tools = tools
  if (toolChoice !== undefined) request.tool_choice = toolChoice
  return request
}
