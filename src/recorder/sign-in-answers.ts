/** What stands in a recording where the address of whoever replays it belongs. Nobody can own a name that ends so (RFC 2606). */
const placeholderUrls = { base: 'http://mock-copilot.invalid', api: 'http://api.mock-copilot.invalid' } as const

/** Answers that tell a client where to go next. */
const signIn = new Set(['token', 'anonymous-token', 'copilot-user', 'device-code'])

export function tellsWhereToGo(endpoint: string | undefined): boolean {
  return endpoint !== undefined && signIn.has(endpoint)
}

interface Urls {
  readonly base: string
  readonly api: string
}

type Fields = Record<string, unknown>

/** The `endpoints` of a sign-in answer; `undefined` where it has none. */
export function endpointsOf(json: unknown): Readonly<Fields> | undefined {
  const { endpoints } = Object(json) as { endpoints?: unknown }
  return typeof endpoints === 'object' && endpoints !== null ? (endpoints as Fields) : undefined
}

/** The same answer, whose endpoints lead to these addresses. */
export function withEndpoints(json: unknown, { base, api }: Urls): unknown {
  const endpoints = endpointsOf(json)
  if (endpoints === undefined) return json
  const led = Object.keys(endpoints).map((name) => [name, name === 'api' ? api : base])
  return { ...(json as Fields), endpoints: Object.fromEntries(led) }
}

/**
 * A sign-in answer as it is recorded: it leads to nowhere, and what is anew each time is not in it. People sign in where
 * the upstream says, so that only the recording has another place for them.
 */
export function forRecording(json: unknown): unknown {
  const led = withEndpoints(json, placeholderUrls)
  if (typeof led !== 'object' || led === null) return led
  const fields = { ...(led as Fields) }
  if (typeof fields.expires_at === 'number') fields.expires_at = 0
  for (const name of ['verification_uri', 'verification_uri_complete']) {
    const uri = fields[name]
    if (typeof uri === 'string' && URL.canParse(uri)) fields[name] = placeholderUrls.base + new URL(uri).pathname
  }
  return fields
}

/** The text of a recorded answer, whose placeholders lead to whoever replays it. */
export function forReplay(text: string, { base, api }: Urls): string {
  return text.replaceAll(placeholderUrls.api, api).replaceAll(placeholderUrls.base, base)
}
