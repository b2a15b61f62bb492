import { badHandler } from '../core/bad-handler.ts'
import type { Handler } from '../core/handler.ts'
import { shown } from '../core/shown.ts'
import { spelled } from '../core/spelling.ts'

/**
 * Answers everything with this text; several texts are the choices of one answer, for clients that ask for more than one.
 *
 * @throws MockCopilotError `BAD_HANDLER` for anything but a text or a list of texts that is not empty
 * @example
 * ```ts
 * const proxy = await createTestProxy({ onCompletion: text('return a + b') })
 * ```
 */
export function text(texts: string | readonly string[]): Handler {
  checkTexts(texts)
  const answer = { choices: (typeof texts === 'string' ? [texts] : texts).map((text) => ({ text })) }
  const handler: Handler = function text(_request, context) {
    context.trace.answeredBy = 'text'
    return answer
  }
  return spelled(handler, () => ({ kind: 'text', text: texts }))
}

function checkTexts(given: unknown): void {
  const texts: readonly unknown[] = Array.isArray(given) ? given : [given]
  const wrong = texts.findIndex((each) => typeof each !== 'string')
  if (texts.length > 0 && wrong === -1) return
  const found = texts.length === 0 ? 'is an empty list' : `${Array.isArray(given) ? `text ${wrong + 1} ` : ''}is ${shown(texts[wrong])}`
  throw badHandler('text', `it must be given a text or a list of texts, but ${found}`, "Pass what to answer, as in text('return a + b')")
}
