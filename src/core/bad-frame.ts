import { cutKinds } from './cut.ts'
import { MockCopilotError } from './errors.ts'
import { shown } from './shown.ts'

/** `BAD_ANSWER` for what a source of frames gave that is none. */
export function badFrame(frame: unknown): MockCopilotError {
  return new MockCopilotError(
    'BAD_ANSWER',
    `Failed to send a reply: a frame of it is ${shown(frame)}. Give it data, comment, raw, or a cut whose kind is one of ${cutKinds.join(', ')}.`,
  )
}
