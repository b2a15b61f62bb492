import { redactHeader } from '../redaction/redact-header.ts'

/** Header names in lower case with their values, joined where one came more than once. */
export function joinHeaders(raw: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>()
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const name = (raw[i] as string).toLowerCase()
    const before = headers.get(name)
    headers.set(name, before === undefined ? (raw[i + 1] as string) : `${before}, ${raw[i + 1]}`)
  }
  return headers
}

/** The headers as they may be printed. */
export function redactHeaders(raw: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from(joinHeaders(raw), ([name, value]) => [name, redactHeader(name, value)]))
}
