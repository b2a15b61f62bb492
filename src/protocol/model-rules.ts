import type { WholeReply } from '../core/reply.ts'
import { promptTokens } from './chat/prompt-tokens.ts'
import type { CompletionEndpoint } from './endpoint.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotModel } from './generated/models.ts'

/**
 * What Copilot says to a chat that asks for a model it cannot have: one that is not offered or whose terms are not
 * accepted, one that is not served on this endpoint, or more prompt than the model takes. The texts are those that
 * people report of the real service.
 */
export function brokenModelRule(
  model: CopilotModel | undefined,
  endpoint: CompletionEndpoint,
  { messages, model: name }: CopilotCompletionRequest,
): WholeReply | undefined {
  if (messages === undefined) return undefined
  if (model === undefined || (model.policy !== undefined && model.policy.state !== 'enabled')) {
    return refusal('model_not_supported', 'The requested model is not supported.')
  }
  if (!isServedOn(model, endpoint)) {
    return refusal('unsupported_api_for_model', `model "${name}" is not accessible via the ${endpoint.paths[0]} endpoint`)
  }
  const tokens = promptTokens(messages)
  const { max_prompt_tokens: limit } = model.capabilities.limits
  return typeof limit === 'number' && tokens > limit
    ? refusal('model_max_prompt_tokens_exceeded', `prompt token count of ${tokens} exceeds the limit of ${limit}`)
    : undefined
}

function isServedOn({ supported_endpoints: supported }: CopilotModel, { paths }: CompletionEndpoint): boolean {
  return supported === undefined || supported.some((path) => paths.includes(path))
}

function refusal(code: string, message: string): WholeReply {
  return { status: 400, body: { error: { message, code, param: 'model', type: 'invalid_request_error' } } }
}
