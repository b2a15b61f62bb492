import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020, type AnySchema, type ValidateFunction } from 'ajv/dist/2020.js'

const folder = fileURLToPath(new URL('../../schemas/', import.meta.url))

/** Which schemas the bodies of one endpoint are held to; a name without more stands for a whole file. */
interface Wire {
  readonly request?: string
  /** An answer in one piece. */
  readonly whole?: string
  /** One event of a stream. */
  readonly event?: string
}

const ownAnswer = (name: string): Wire => ({ whole: `plain-answers.schema.json#/properties/${name}` })
const ownBoth = (name: string): Wire => ({ request: `plain-requests.schema.json#/properties/${name}`, ...ownAnswer(name) })

/** By the endpoint's name. */
const wires: Readonly<Record<string, Wire>> = {
  'access-token': ownBoth('access-token'),
  'agent-sessions': ownAnswer('agent-sessions'),
  agents: ownAnswer('agents'),
  'anonymous-token': { whole: 'token' },
  'chat-completions': { request: 'chat-request-body', whole: 'chat-response', event: 'chat-chunk' },
  chunks: ownBoth('chunks'),
  'code-search': ownAnswer('code-search'),
  completions: { request: 'completion-request-body', whole: 'stream-chunk', event: 'stream-chunk' },
  'content-exclusion': ownAnswer('content-exclusion'),
  'copilot-billing': ownAnswer('copilot-billing'),
  'copilot-user': { whole: 'user' },
  'device-code': ownBoth('device-code'),
  'device-decision': { request: 'plain-requests.schema.json#/properties/device-decision' },
  'device-page': {},
  'dotcom-embedding-models': ownAnswer('dotcom-embedding-models'),
  'dotcom-embeddings': { ...ownAnswer('dotcom-embeddings'), request: 'dotcom-embeddings-request-body' },
  embeddings: { request: 'embeddings-request-body', whole: 'embeddings-response' },
  experiments: ownAnswer('experiments'),
  'github-user': ownAnswer('github-user'),
  graphql: ownAnswer('graphql'),
  health: ownAnswer('health'),
  mcp: ownBoth('mcp'),
  'mcp-registry': ownAnswer('mcp-registry'),
  'mcp-stream': {},
  'memory-enabled': ownAnswer('memory-enabled'),
  'memory-recent': ownAnswer('memory-recent'),
  messages: { request: 'messages-request-body', whole: 'messages-response', event: 'messages-event' },
  model: { whole: 'models.schema.json#/$defs/model' },
  'model-intent': ownBoth('model-intent'),
  'model-policy': ownBoth('model-policy'),
  'model-session': ownBoth('model-session'),
  models: { whole: 'models' },
  'openai-models': ownAnswer('openai-models'),
  ping: ownAnswer('ping'),
  responses: { request: 'responses-request-body', whole: 'responses-response', event: 'responses-event' },
  'responses-socket': {},
  skills: ownAnswer('skills'),
  'snippy-files': ownAnswer('snippy-files'),
  'snippy-match': ownAnswer('snippy-match'),
  telemetry: ownAnswer('telemetry'),
  token: { whole: 'token' },
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
for (const file of readdirSync(folder).filter((name) => name.endsWith('.schema.json')))
  ajv.addSchema(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as AnySchema)

const isError: AnySchema = { anyOf: [{ $ref: 'error.schema.json' }, { $ref: 'copilot-error.schema.json' }] }
const isErrorAnswer = ajv.compile(isError)

/** What is wrong with a body that was sent to or by this endpoint; `undefined` where nothing is. */
export function wireProblem(endpoint: string, direction: keyof Wire, body: unknown): string | undefined {
  const wire = wires[endpoint]
  if (wire === undefined) return 'there is no schema for this endpoint'
  const name = wire[direction]
  return name === undefined ? undefined : problemOf(validatorNamed(name), body)
}

/** The same for what says that a request is refused. */
export function errorProblem(body: unknown): string | undefined {
  return problemOf(isErrorAnswer, body)
}

/** Whether the endpoint takes a body that has a schema. */
export function hasSchema(endpoint: string, direction: keyof Wire): boolean {
  return wires[endpoint]?.[direction] !== undefined
}

function problemOf(validate: ValidateFunction, body: unknown): string | undefined {
  return validate(body) ? undefined : ajv.errorsText(validate.errors, { dataVar: '' })
}

function validatorNamed(name: string): ValidateFunction {
  const validate = ajv.getSchema(name.includes('#') ? name : `${name}.schema.json`)
  if (validate === undefined) throw new Error(`There is no schema ${name}.`)
  return validate
}
