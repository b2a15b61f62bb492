import type { RecordedBody } from '../../protocol/generated/recording.ts'

export type Spelling = 'json' | 'text' | 'base64'

/** What a body says, and how it is spelled in a recording. Bytes that are no UTF-8 are a character each. */
export function bodyText(body: RecordedBody): { readonly spelling: Spelling; readonly text: string } {
  if ('json' in body) return { spelling: 'json', text: JSON.stringify(body.json) ?? 'null' }
  if ('text' in body) return { spelling: 'text', text: body.text }
  return { spelling: 'base64', text: Buffer.from(body.base64, 'base64').toString('latin1') }
}

/** The body that says a text, spelled as it was where that is still possible: a rule of a user's own may take a quotation mark along. */
export function textBody(spelling: Spelling, text: string): RecordedBody {
  if (spelling === 'base64') return { base64: Buffer.from(text, 'latin1').toString('base64') }
  if (spelling === 'text') return { text }
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return { text }
  }
}
