import type { Middleware } from '../core/middleware.ts'
import type { WholeReply } from '../core/reply.ts'
import { answeringFault } from '../faults/answering-fault.ts'
import { checkedWhen } from '../faults/checked-when.ts'
import type { Selection } from '../faults/selection.ts'
import { isJson } from './chunk-quirk.ts'

const owner = 'quirks.maxTokensRefused'

/**
 * Refuses `max_tokens` in favour of `max_completion_tokens`, as newer models do in chat: a 400 for each request that
 * still sends it.
 *
 * @throws MockCopilotError `BAD_FAULT` for an option it cannot have
 * @example
 * ```ts
 * pipe(quirks.maxTokensRefused(), echo())
 * ```
 */
export function maxTokensRefused({ when, ...selection }: Selection = {}): Middleware {
  const wanted = checkedWhen(owner, when)
  const sendsIt: NonNullable<Selection['when']> = (request, context) =>
    context.endpoint === 'chat-completions' &&
    isJson(context.body) &&
    typeof context.body.max_tokens === 'number' &&
    wanted?.(request, context) !== false
  const refusal: WholeReply = {
    status: 400,
    body: {
      error: {
        message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        type: 'invalid_request_error',
        param: 'max_tokens',
        code: 'unsupported_parameter',
      },
    },
  }
  return answeringFault('maxTokensRefused', { ...selection, when: sendsIt }, () => refusal, owner)
}
