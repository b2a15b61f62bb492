const redacted = '[redacted]'

/** Names whose values a client sends openly; whatever is not listed may be a secret. */
const harmless = new Set([
  'accept',
  'accept-charset',
  'accept-encoding',
  'accept-language',
  'annotations-beta',
  'anthropic-beta',
  'anthropic-version',
  'cache-control',
  'connection',
  'content-encoding',
  'content-length',
  'content-type',
  'copilot-integration-id',
  'copilot-language-server-version',
  'copilot-vision-request',
  'date',
  'editor-plugin-version',
  'editor-version',
  'expect',
  'host',
  'keep-alive',
  'openai-beta',
  'openai-intent',
  'openai-organization',
  'origin',
  'pragma',
  'te',
  'traceparent',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'x-agent-task-id',
  'x-copilot-async',
  'x-copilot-speculative',
  'x-github-api-version',
  'x-initiator',
  'x-interaction-id',
  'x-interaction-type',
  'x-model-provider-preference',
  'x-policy-id',
  'x-request-id',
  'x-vscode-extensionname',
  'x-vscode-user-agent-library-version',
])
const harmlessPrefix = /^(?:sec-fetch-|sec-ch-ua|x-stainless-)/

/** Secrets by their look, wherever they turn up: GitHub's tokens, Copilot's own, provider keys, JWTs. */
const secret =
  /\b(?:gh[a-z]_\w{8,}|github_pat_\w{8,}|tid=[^\s,]+|sk-[\w-]{8,}|AKIA[0-9A-Z]{12,}|eyJ[\w-]+\.[\w-]+\.[\w-]*|(?:bearer|basic|token) +[^\s,]+)/gi

/** A header's value as it may be printed; its name in lower case. A list of what is harmless, because a list of what is secret is never complete. */
export function redactHeader(name: string, value: string): string {
  if (harmless.has(name) || harmlessPrefix.test(name)) return value.replace(secret, redacted)
  const scheme = /^(?:proxy-)?authorization$/.test(name) ? /^[\w-]+(?= )/.exec(value)?.[0] : undefined
  return scheme === undefined ? redacted : `${scheme} ${redacted}`
}
