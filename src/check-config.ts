import type { CopilotProxyConfig } from './config.ts'
import { longestDelayMs } from './core/clock.ts'
import { MockCopilotError } from './core/errors.ts'
import { isHttpUrl } from './core/is-http-url.ts'
import { isMiddleware } from './core/middleware.ts'
import { shown } from './core/shown.ts'
import { problemOfDeviceFlow } from './problem-of-device-flow.ts'
import { type Endpoint, isCompletionEndpoint } from './protocol/endpoint.ts'

interface Rule {
  /** What a value must be, in words. */
  readonly must: string
  readonly holds: (value: unknown) => boolean
}

/** Every option there is, and what its value must be. Nothing that is left out is looked at. */
const rules: Readonly<Record<keyof CopilotProxyConfig, Rule>> = {
  port: wholeNumber(0, 65_535),
  host: { must: 'be an address such as 127.0.0.1', holds: isText },
  authToken: token('let everybody in'),
  requireAuth: flag(),
  maxTokens: wholeNumber(1),
  maxTokensLimit: wholeNumber(1),
  rateLimitPerMinute: wholeNumber(0),
  onCompletion: {
    must: 'be a handler, a function such as echo(), with middleware only in front of it, as in pipe(faults.reset(), echo())',
    holds: (value) => isFunction(value) && !isMiddleware(value),
  },
  models: {
    must: 'be a list of objects with an id',
    holds: (value) => Array.isArray(value) && value.every((model) => isObject(model) && isText(model.id)),
  },
  seed: { must: 'be a number or a text', holds: (value) => typeof value === 'string' || Number.isFinite(value) },
  clock: { must: 'have the functions now and timer, as a VirtualClock has', holds: (value) => has(value, 'now', 'timer') },
  trustProxy: { must: 'be false, or a whole number from 1 to 32', holds: (value) => value === false || isWhole(value, 1, 32) },
  journal: {
    must: 'have only maxEntries from 1 up, maxBytes and maxBodyBytes from 0 up',
    holds: (value) => isObject(value) && Object.entries(value).every(([name, most]) => most === undefined || isWhole(most, leastOf(name))),
  },
  logger: {
    must: 'have the functions debug, info, warn and error, as a pino logger has',
    holds: (value) => has(value, 'debug', 'info', 'warn', 'error'),
  },
  publicUrl: {
    must: 'be a URL such as https://mock.example',
    holds: isHttpUrl,
  },
  persona: { must: 'be a name, a file or an object', holds: (value) => isText(value) || isObject(value) },
  deviceFlow: { must: 'be an object such as { approval: "by-hand" }', holds: isObject },
  limits: { must: 'be a list such as [{ per: "user", requests: 5, window: "1m" }]', holds: Array.isArray },
  endpoints: { must: 'be a list of endpoints', holds: Array.isArray },
  strictHeaders: flag(),
  strictModels: flag(),
  apiPort: wholeNumber(0, 65_535),
  recorder: recorder(),
  sessionRecorder: recorder(),
  graceMs: wholeNumber(0),
  unscoped: { must: 'be "allow" or "refuse"', holds: (value) => value === 'allow' || value === 'refuse' },
  maxSessions: wholeNumber(1),
  sessionIdleTimeoutMs: wholeNumber(0, longestDelayMs),
  adminToken: token('have no control API'),
}

const required: readonly (keyof CopilotProxyConfig)[] = ['port', 'host', 'maxTokens', 'onCompletion']

/** Throws `BAD_CONFIG`, naming the option, for one that does not exist, is missing, or has a value it cannot have. */
export function checkConfig(config: CopilotProxyConfig): void {
  if (!isObject(config)) throw bad('the options must be an object')
  for (const name of required) if (config[name] === undefined) throw bad(`${name} is missing; it must ${rules[name].must}`)
  for (const [name, value] of Object.entries(config)) {
    if (!Object.hasOwn(rules, name)) throw bad(`there is no option ${name}. The options are ${Object.keys(rules).join(', ')}`)
    const { must, holds } = rules[name as keyof typeof rules]
    if (value !== undefined && !holds(value))
      throw bad(`${name} must ${must}, but is ${/token$/i.test(name) ? 'another value' : shown(value)}`)
  }
  const inDeviceFlow = config.deviceFlow === undefined ? undefined : problemOfDeviceFlow({ ...config.deviceFlow })
  if (inDeviceFlow !== undefined) throw bad(inDeviceFlow)
  for (const [index, endpoint] of (config.endpoints ?? []).entries()) {
    if (!isEndpoint(endpoint))
      throw bad(`endpoints[${index}] must have a name, paths that begin with a slash, and read and write, or answer`)
  }
}

function bad(problem: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to configure the proxy: ${problem}. Change that option.`)
}

/** What a header cannot carry could never be sent. */
function token(without: string): Rule {
  return {
    must: `be a text of printable ASCII without spaces at its ends; leave it out to ${without}`,
    holds: (value) => isText(value) && /^[!-~](?:[ -~]*[!-~])?$/.test(value),
  }
}

function flag(): Rule {
  return { must: 'be true or false', holds: (value) => typeof value === 'boolean' }
}

function recorder(): Rule {
  return { must: 'be an object with a dir, such as { dir: "recordings" }', holds: (value) => isObject(value) && isText(value.dir) }
}

function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): Rule {
  const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} up` : `from ${least} to ${most}`
  return { must: `be a whole number ${range}`, holds: (value) => isWhole(value, least, most) }
}

function isWhole(value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

/** NaN, which nothing is greater than, for a limit that does not exist. */
function leastOf(name: string): number {
  return { maxEntries: 1, maxBytes: 0, maxBodyBytes: 0 }[name] ?? Number.NaN
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function'
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function has(value: unknown, ...methods: readonly string[]): boolean {
  return (isObject(value) || isFunction(value)) && methods.every((method) => isFunction((value as Record<string, unknown>)[method]))
}

function isEndpoint(endpoint: Endpoint): boolean {
  if (!isObject(endpoint) || !isText(endpoint.name) || !Array.isArray(endpoint.paths)) return false
  const answers = isCompletionEndpoint(endpoint) ? isFunction(endpoint.read) && isFunction(endpoint.write) : isFunction(endpoint.answer)
  return answers && endpoint.paths.every((path) => isText(path) && path.startsWith('/'))
}
