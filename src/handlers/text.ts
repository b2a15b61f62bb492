import type { Handler } from '../core/handler.ts'
import { spelled } from '../core/spelling.ts'

/**
 * Answers everything with this text; several texts are the choices of one answer, for clients that ask for more than one.
 *
 * @example
 * ```ts
 * const proxy = await createTestProxy({ onCompletion: text('return a + b') })
 * ```
 */
export function text(texts: string | readonly string[]): Handler {
  const answer = { choices: (typeof texts === 'string' ? [texts] : texts).map((text) => ({ text })) }
  const handler: Handler = function text(_request, context) {
    context.trace.answeredBy = 'text'
    return answer
  }
  return spelled(handler, () => ({ kind: 'text', text: texts }))
}
