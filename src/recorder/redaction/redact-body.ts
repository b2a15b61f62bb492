import type { RecordedBody } from '../../protocol/generated/recording.ts'
import { eventData } from '../../redaction/event-data.ts'
import type { Placeholders } from '../../redaction/placeholders.ts'
import { type Pass, redactText } from '../../redaction/redact-text.ts'
import type { Steps } from '../../redaction/steps.ts'
import type { Piece } from '../../redaction/view.ts'
import { bodyText, textBody } from './body-text.ts'
import { moveCuts } from './move-cuts.ts'
import { placesIn } from './places-in.ts'
import type { RedactionRules } from './redaction-rules.ts'

export interface RedactedBody {
  readonly body: RecordedBody
  /** Of each secret where it stood, such as `json.messages[0].content`, and the rule that found it. */
  readonly redacted: readonly { readonly where: string; readonly rule: string }[]
  /** Where places of the body, in bytes and in order, are now. */
  moveCuts(cuts: readonly number[]): readonly number[]
}

/** Takes the secrets out of a body, also those that only all its events together say. */
export function* redactBody(body: RecordedBody, rules: RedactionRules, placeholders: Placeholders): Steps<RedactedBody> {
  const { spelling, text: original } = bodyText(body)
  const { text, passes } = yield* redactText(original, rules, placeholders, documentsIn)
  const encoding = spelling === 'base64' ? 'latin1' : 'utf8'
  return {
    body: passes.length === 0 ? body : textBody(spelling, text),
    redacted: passes.flatMap((pass) => (spelling === 'json' ? inJson(pass) : pass.found.map(({ rule }) => ({ where: spelling, rule })))),
    moveCuts: (cuts) => passes.reduce<readonly number[]>((moved, pass) => moveCuts(moved, pass.text, pass.edits, encoding), cuts),
  }
}

function inJson({ text, found }: Pass): RedactedBody['redacted'] {
  const place = placesIn(text)
  return found.map(({ rule, pieces }) => ({ where: `json${place(pieces[0]?.start ?? 0)}`, rule }))
}

/** Events, or a document a line, or one alone. */
function documentsIn(text: string): readonly Piece[] {
  const events = eventData(text)
  if (events.length > 0 || !/^\s*[[{]/.test(text)) return events
  return Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: { length } }) => ({ start: index, end: index + length }))
}
