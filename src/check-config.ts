import { deviceFlowRule } from './account/device-flow-rule.ts'
import { limitRule } from './account/limit-rule.ts'
import type { CopilotProxyConfig } from './config.ts'
import { longestDelayMs } from './core/clock.ts'
import { MockCopilotError } from './core/errors.ts'
import { isHttpUrl } from './core/is-http-url.ts'
import { isMiddleware } from './core/middleware.ts'
import { nearestName } from './core/nearest-name.ts'
import { flag } from './core/rules/flag.ts'
import { isFunction } from './core/rules/is-function.ts'
import { isHeaderText } from './core/rules/is-header-text.ts'
import { isObject } from './core/rules/is-object.ts'
import { isText } from './core/rules/is-text.ts'
import { listOf } from './core/rules/list-of.ts'
import { listed } from './core/rules/listed.ts'
import { must } from './core/rules/must.ts'
import { objectOf } from './core/rules/object-of.ts'
import { oneOf } from './core/rules/one-of.ts'
import type { Rule } from './core/rules/rule.ts'
import { wholeNumber } from './core/rules/whole-number.ts'
import { endpointRule } from './protocol/endpoint-rule.ts'
import { recorderRule } from './recorder/recorder-rule.ts'

const asHandler = 'be a handler, a function such as echo(), with middleware only in front of it, as in pipe(faults.reset(), echo())'

/** Every option there is, and what its value must be. Nothing that is left out is looked at. */
const rules: Readonly<Record<keyof CopilotProxyConfig, Rule>> = {
  port: wholeNumber(0, 65_535),
  host: must('be an address such as 127.0.0.1', isText),
  authToken: token('let everybody in'),
  requireAuth: flag,
  maxTokens: wholeNumber(1),
  maxTokensLimit: wholeNumber(1),
  rateLimitPerMinute: wholeNumber(0),
  onCompletion: must(asHandler, (value) => isFunction(value) && !isMiddleware(value)),
  models: must(
    'be a list of objects with an id',
    (value) => Array.isArray(value) && value.every((model) => isObject(model) && isText(model.id)),
  ),
  seed: must('be a number or a text', (value) => typeof value === 'string' || Number.isFinite(value)),
  clock: must('have the functions now and timer, as a VirtualClock has', (value) => has(value, 'now', 'timer')),
  trustProxy: must('be false, or a whole number from 1 to 32', (value) => value === false || isHops(value)),
  journal: objectOf(
    { maxEntries: wholeNumber(1), maxBytes: wholeNumber(0), maxBodyBytes: wholeNumber(0) },
    'an object such as { maxEntries: 5000 }',
  ),
  logger: must('have the functions debug, info, warn and error, as a pino logger has', (value) =>
    has(value, 'debug', 'info', 'warn', 'error'),
  ),
  publicUrl: must('be a URL such as https://mock.example, without a query', isBase),
  persona: must('be a name, a file or an object', (value) => isText(value) || isObject(value)),
  deviceFlow: deviceFlowRule,
  limits: listOf(limitRule, 'a list such as [{ per: "user", requests: 5, window: "1m" }]'),
  endpoints: listOf(endpointRule, 'a list of endpoints'),
  strictHeaders: flag,
  strictModels: flag,
  apiPort: wholeNumber(0, 65_535),
  recorder: recorderRule,
  sessionRecorder: recorderRule,
  graceMs: wholeNumber(0),
  unscoped: oneOf('allow', 'refuse'),
  maxSessions: wholeNumber(1),
  sessionIdleTimeoutMs: wholeNumber(0, longestDelayMs),
  adminToken: token('have no control API'),
}

const required: readonly (keyof CopilotProxyConfig)[] = ['port', 'host', 'maxTokens', 'onCompletion']

/** Throws `BAD_CONFIG`, naming the option, for one that does not exist, is missing, or has a value it cannot have. */
export function checkConfig(config: CopilotProxyConfig): void {
  if (!isObject(config)) throw bad('the options must be an object')
  for (const name of required) if (config[name] === undefined) throw bad(`${name} is missing; there must be ${listed(required)}`)
  for (const [name, value] of Object.entries(config)) {
    if (!Object.hasOwn(rules, name)) throw bad(unknown(name))
    const problem = value === undefined ? undefined : rules[name as keyof typeof rules](name, value)
    if (problem !== undefined) throw bad(problem)
  }
}

/** What a session takes beside its proxy's options, and how a proxy is given it. */
const ofSessions: Readonly<Record<string, string>> = {
  fixtures: "give onCompletion: fixtures('./fixtures'), or a session the option",
  scenario: "spread it, as in { ...scenario('flaky') }, or give a session the option",
}

function unknown(name: string): string {
  const names = Object.keys(rules)
  const nearest = nearestName(name, names)
  const hint = ofSessions[name] ?? (nearest === undefined ? undefined : `did you mean ${nearest}`)
  return `there is no option ${name}${hint === undefined ? '' : `; ${hint}`}. The options are ${names.join(', ')}`
}

function bad(problem: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to configure the proxy: ${problem}. Change that option.`)
}

/** What a header cannot carry could never be sent. */
function token(without: string): Rule {
  return must(`be a text of printable ASCII without spaces at its ends; leave it out to ${without}`, isHeaderText, 'secret')
}

function isHops(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 32
}

function isBase(value: unknown): boolean {
  return isHttpUrl(value) && !/[?#]/.test(value)
}

function has(value: unknown, ...methods: readonly string[]): boolean {
  return (isObject(value) || isFunction(value)) && methods.every((method) => isFunction((value as Record<string, unknown>)[method]))
}
