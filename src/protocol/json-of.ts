import { MockCopilotError } from '../core/errors.ts'
import { shown } from '../core/shown.ts'

/** A part of a reply as JSON. Throws `BAD_ANSWER` for what JSON cannot say: a circle, a function, nothing. */
export function jsonOf(value: unknown, what: string): string {
  let text: string | undefined
  try {
    text = JSON.stringify(value)
  } catch (error) {
    throw bad(what, `cannot be written as JSON (${String(error).split('\n', 1)[0]})`)
  }
  if (text === undefined) throw bad(what, `is ${shown(value)}`)
  return text
}

function bad(what: string, why: string): MockCopilotError {
  return new MockCopilotError('BAD_ANSWER', `Failed to send a reply: its ${what} ${why}. Give it text, bytes, or what JSON can say.`)
}
