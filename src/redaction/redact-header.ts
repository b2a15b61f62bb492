import { isHarmlessHeader } from './harmless-header.ts'

const redacted = '[redacted]'

/** Secrets by their look, wherever they turn up: GitHub's tokens, Copilot's own, provider keys, JWTs. */
const secret =
  /\b(?:gh[a-z]_\w{8,}|github_pat_\w{8,}|tid=[^\s,]+|sk-[\w-]{8,}|AKIA[0-9A-Z]{12,}|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?:bearer|basic|token) +[^\s,]+)/gi

/** A header's value as it may be printed; its name in lower case. A list of what is harmless, because a list of what is secret is never complete. */
export function redactHeader(name: string, value: string): string {
  if (isHarmlessHeader(name)) return value.replace(secret, redacted)
  const scheme = /^(?:proxy-)?authorization$/.test(name) ? /^[\w-]+(?= )/.exec(value)?.[0] : undefined
  return scheme === undefined ? redacted : `${scheme} ${redacted}`
}
