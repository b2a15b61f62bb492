import type { Handler } from '../core/handler.ts'
import { spelled } from '../core/spelling.ts'

/**
 * Answers with the prompt itself; of several prompts, a choice each.
 *
 * @example
 * ```ts
 * const proxy = await createTestProxy({ onCompletion: echo() })
 * ```
 */
export function echo(): Handler {
  const handler: Handler = function echo({ prompt }, context) {
    context.trace.answeredBy = 'echo'
    return { choices: (typeof prompt === 'string' ? [prompt] : prompt).map((text) => ({ text })) }
  }
  return spelled(handler, () => ({ kind: 'echo' }))
}
