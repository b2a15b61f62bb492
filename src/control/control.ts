import { readFileSync } from 'node:fs'
import type { Awaitable } from '../core/awaitable.ts'
import { type ErrorCode, MockCopilotError } from '../core/errors.ts'
import { HttpError } from '../core/http-error.ts'
import type { Incoming } from '../core/incoming.ts'
import { noSession } from '../core/no-session.ts'
import { packageFile } from '../core/package-file.ts'
import type { Reply } from '../core/reply.ts'
import { errorReply, errorType } from '../protocol/error-body.ts'
import { validate } from '../protocol/generated/validate-control-request.ts'
import { parseBody } from '../protocol/parse-body.ts'
import { problemOf } from '../protocol/problem.ts'
import { requestPath } from '../protocol/request-path.ts'
import { Admission } from './admission.ts'
import type { ControlledProxy, ControlledSession } from './controlled.ts'
import { openapi } from './openapi.ts'
import { bare, type Operation } from './operation.ts'
import { operations } from './operations.ts'
import { Overrides } from './overrides.ts'

const root = '/__mock-copilot'
const statuses: Partial<Record<ErrorCode, number>> = {
  NO_SESSION: 404,
  NO_SIGN_IN: 404,
  SESSION_TAKEN: 409,
  TOO_MANY_SESSIONS: 409,
  JOURNAL_EVICTED: 409,
  WAIT_TIMEOUT: 408,
}

interface Found {
  readonly operation: Operation
  readonly session: ControlledSession | undefined
  readonly override: string
}

export interface ControlHost {
  /** Told of what goes wrong inside. */
  failed(error: unknown): void
  /** Why there is no session with this id. */
  whyMissing(id: string): string
}

/** Answers what comes for the control API: a table of operations behind one admission. */
export class Control {
  readonly #proxy: ControlledProxy
  readonly #admission: Admission
  readonly #overrides = new Overrides()
  readonly #host: ControlHost

  /** @param names - by which the server is reached, beside the names of this machine */
  constructor(proxy: ControlledProxy, token: string, names: readonly string[], host: ControlHost) {
    this.#proxy = proxy
    this.#admission = new Admission(token, names)
    this.#host = host
  }

  /** Never rejects. */
  async answer(incoming: Incoming): Promise<Reply> {
    try {
      return this.#admission.refuse(incoming) ?? (await this.#admitted(incoming))
    } catch (error) {
      if (error instanceof HttpError) return errorReply(error.status, error.message, error.headers)
      if (error instanceof MockCopilotError) return coded(error)
      if (!incoming.signal.aborted) this.#host.failed(error)
      return errorReply(500, 'Internal server error')
    }
  }

  async #admitted(incoming: Incoming): Promise<Reply> {
    const { operation, session, override } = this.#find(incoming.method, requestPath(incoming.target) ?? '')
    const body = operation.takesBody ? checkedBody(operation.name, parseBody(await incoming.body())) : undefined
    const asked = {
      proxy: this.#proxy,
      target: session ?? this.#proxy,
      session,
      overrides: this.#overrides,
      override,
      body,
      signal: incoming.signal,
    }
    const answer = (): Awaitable<unknown> => operation.answer(asked)
    const told = await (session === undefined ? answer() : session.during(answer))
    return { status: operation.status ?? 200, headers: { 'cache-control': 'no-store' }, body: told }
  }

  #find(method: string, path: string): Found {
    const [, id, ofSession] = /^\/sessions\/([^/]+)(.*)$/.exec(path.slice(root.length)) ?? []
    const rest = (ofSession ?? path.slice(root.length)).replace(/\/$/, '')
    const [, override = ''] = /^\/overrides\/([^/]+)$/.exec(rest) ?? []
    const pattern = override === '' ? rest : '/overrides/{override}'
    const operation = [...operations, description].find(
      ({ of, ...each }) =>
        each.method === method && each.path === pattern && (of === 'both' || of === (id === undefined ? 'proxy' : 'session')),
    )
    if (operation === undefined)
      throw new HttpError(404, `Not found: the control API has no ${method} ${path}. GET ${root}/openapi.json tells what it has.`)
    const session = id === undefined ? undefined : this.#proxy.sessions().find((each) => each.id === id)
    if (id !== undefined && session === undefined) throw noSession(id, this.#host.whyMissing(id))
    return { operation, session, override }
  }
}

const description = bare('GET', 'openapi', { path: '/openapi.json', of: 'proxy', summary: 'Describes this API.' }, () => {
  const { version } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))
  return openapi(root, [...operations, description], version)
})

function checkedBody(operation: string, body: unknown): unknown {
  if (validate({ operation, body })) return body
  const { path, reason } = problemOf(validate.errors)
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to read what the control API was sent: ${path || 'the body'} ${reason}. See schemas/control-request.schema.json.`,
  )
}

/** The error as this package has it in code, so that a client can throw it again. */
function coded({ code, message }: MockCopilotError): Reply {
  const status = statuses[code] ?? 400
  return { status, body: { error: { message, type: errorType(status), code: status, reason: code } } }
}
