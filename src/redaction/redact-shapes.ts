import { findShapes } from './find-shapes.ts'
import { finished } from './finished.ts'
import { Placeholders } from './placeholders.ts'
import { redactText } from './redact-text.ts'

/** A text for people, such as a line of a log, without what looks like a secret, as it stands or encoded. */
export function redactShapes(text: string): string {
  return finished(redactText(text, [findShapes], new Placeholders())).text
}
