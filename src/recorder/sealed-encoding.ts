import type { RecordedExchange } from '../protocol/generated/recording.ts'

/**
 * The content-encoding of a body that could not be undone, so that nobody can tell which secrets it holds; `undefined` where there is
 * none. What is plain text in spite of its content-encoding can be searched as it is.
 */
export function sealedEncoding({ request, response }: RecordedExchange): string | undefined {
  for (const { headers, body } of [request, response]) {
    const encoding = headers?.['content-encoding']
    if (encoding !== undefined && body !== undefined && 'base64' in body) return encoding
  }
  return undefined
}
