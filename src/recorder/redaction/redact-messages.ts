import type { RecordedMessage } from '../../protocol/generated/recording.ts'
import { applyEdits, editsFor } from '../../redaction/apply-edits.ts'
import { findSplitSecrets } from '../../redaction/find-split-secrets.ts'
import type { Placeholders } from '../../redaction/placeholders.ts'
import type { Steps } from '../../redaction/steps.ts'
import type { Piece } from '../../redaction/view.ts'
import { bodyText, textBody } from './body-text.ts'
import { type RedactedBody, redactBody } from './redact-body.ts'
import type { RedactionRules } from './redaction-rules.ts'

/** Takes the secrets out of messages: first those that come in pieces, one in each of several messages, then those that one has whole. */
export function* redactMessages(
  messages: readonly RecordedMessage[],
  rules: RedactionRules,
  placeholders: Placeholders,
): Steps<{ readonly messages: RecordedMessage[]; readonly redacted: RedactedBody['redacted'] }> {
  const texts = messages.map(({ body }) => bodyText(body).text)
  const documents: Piece[] = []
  let at = 0
  for (const { length } of texts) {
    documents.push({ start: at, end: at + length })
    at += length + 1
  }
  const split = yield* findSplitSecrets(texts.join('\n'), documents, rules)
  const edits = editsFor(split, (secret, rule) => placeholders.of(secret, rule))
  const indexOf = (place: number): number => documents.findIndex(({ end }) => place <= end)
  const redacted = split.map(({ rule, pieces }) => ({ where: `[${indexOf(pieces[0]?.start ?? 0)}].body`, rule }))
  const without: RecordedMessage[] = []
  for (const [i, message] of messages.entries()) {
    const { start: from, end: to } = documents[i] as Piece
    const own = edits
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end, replacement }) => ({ start: start - from, end: end - from, replacement }))
    const { spelling, text } = bodyText(message.body)
    const result = yield* redactBody(own.length === 0 ? message.body : textBody(spelling, applyEdits(text, own)), rules, placeholders)
    for (const { where, rule } of result.redacted) redacted.push({ where: `[${i}].body.${where}`, rule })
    without.push({ ...message, body: result.body })
  }
  return { messages: without, redacted }
}
