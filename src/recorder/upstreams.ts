import { MockCopilotError } from '../core/errors.ts'

/** Copilot's hosts by what they serve; `github` is where people sign in, `dotcom` GitHub's API. */
export type UpstreamName = (typeof upstreamNames)[number]

export const upstreamNames = ['github', 'dotcom', 'api', 'proxy', 'telemetry'] as const

/** Where requests are passed on to: one base for all, GitHub's own hosts, or a base for each. */
export type UpstreamOption = string | Partial<Record<UpstreamName, string>>

const copilot: Readonly<Record<UpstreamName, string>> = {
  github: 'https://github.com',
  dotcom: 'https://api.github.com',
  api: 'https://api.githubcopilot.com',
  proxy: 'https://copilot-proxy.githubusercontent.com',
  telemetry: 'https://copilot-telemetry.githubusercontent.com',
}
/** Who signs in to Copilot is told which of these hosts serve their plan. */
const ofGithub = /^(?:[a-z0-9-]+\.){0,3}(?:githubcopilot\.com|githubusercontent\.com)$/

const servedBy: readonly (readonly [paths: RegExp, name: UpstreamName])[] = [
  [/^\/login\//, 'github'],
  [/^\/(?:copilot_internal\/|user(?:\/|$)|graphql$|api\/v3\/|teams\/|orgs\/|repos\/)/, 'dotcom'],
  [/^\/(?:v1\/engines\/|v1\/completions$|v0\/)/, 'proxy'],
  [/^\/telemetry(?:\/|$)/, 'telemetry'],
]

/** The services behind a recorder. They are named once, when it is made; no answer of theirs leads it anywhere else. */
export class Upstreams {
  readonly #bases: Partial<Record<UpstreamName, URL>>
  /** True for GitHub's own hosts, some of which are only told to who signs in. */
  readonly #learns: boolean

  /** Throws `BAD_CONFIG` for what is no https URL, or an http URL of another machine. */
  constructor(option: UpstreamOption) {
    this.#learns = option === 'copilot'
    const named = option === 'copilot' ? copilot : option
    const bases = typeof named === 'string' ? upstreamNames.map((name) => [name, named] as const) : Object.entries(named)
    this.#bases = Object.fromEntries(bases.map(([name, url]) => [checkedName(name), checkedBase(url as string)]))
  }

  /** The hosts that were named. */
  get hostnames(): string[] {
    return [...new Set(Object.values(this.#bases).map(({ hostname }) => hostname))]
  }

  /** Where a request target goes; `undefined` where no service was named for it. */
  urlOf(path: string, target: string): URL | undefined {
    const name = servedBy.find(([paths]) => paths.test(path))?.[1] ?? 'api'
    const base = this.#bases[name] ?? (name === 'github' ? this.#bases.dotcom : undefined)
    if (base === undefined) return undefined
    const query = target.indexOf('?')
    // Put together as text: resolved against the base, a target such as //elsewhere would lead elsewhere.
    const url = new URL(base.origin + base.pathname.replace(/\/$/, '') + path + (query === -1 ? '' : target.slice(query)))
    return url.origin === base.origin ? url : undefined
  }

  /** Takes note of which of GitHub's hosts serve who signed in. */
  learn(endpoints: Readonly<Record<string, unknown>>): void {
    if (!this.#learns) return
    for (const name of ['api', 'proxy', 'telemetry'] as const) {
      const told = endpoints[name]
      if (typeof told !== 'string' || !URL.canParse(told)) continue
      const { protocol, hostname, port, origin } = new URL(told)
      if (protocol === 'https:' && port === '' && ofGithub.test(hostname)) this.#bases[name] = new URL(origin)
    }
  }
}

function checkedName(name: string): UpstreamName {
  const known = upstreamNames.find((one) => one === name)
  if (known !== undefined) return known
  throw bad(`there is no service ${JSON.stringify(name)}`, `Name one of ${upstreamNames.join(', ')}.`)
}

function checkedBase(text: string): URL {
  if (!URL.canParse(text)) throw bad(`${JSON.stringify(text)} is no URL`, 'Give one such as https://api.githubcopilot.com.')
  const url = new URL(text)
  const isLoopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback))
    throw bad(`${url.protocol}//${url.hostname} would carry credentials in the clear`, 'Give an https URL; http is for this machine only.')
  if (url.username !== '' || url.password !== '')
    throw bad('the URL holds a credential', 'Name an environment variable that holds it with upstreamTokenEnv.')
  if (url.search !== '' || url.hash !== '') throw bad('the URL has a query or a fragment', 'Leave it out.')
  return url
}

function bad(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to read the upstream: ${reason}. ${advice}`)
}
