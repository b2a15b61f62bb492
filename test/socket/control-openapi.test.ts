import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../src/control/operations.ts'
import { silentLog } from '../../src/core/log.ts'
import { createTestProxy, faults, fixtures, type TestProxy, text } from '../../src/index.ts'
import { type TemporaryFolder, temporaryFolder } from './recorder/temporary-folder.ts'
import { complete } from './running.ts'

const adminToken = 'admin-of-this-test'
const root = '/__mock-copilot'
const authorization = `Bearer ${adminToken}`
const json = { 'content-type': 'application/json' }

interface Document {
  readonly [field: string]: unknown
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string; readonly responses: object }>>>>
}
interface Asked {
  readonly method: string
  /** As the document has it. */
  readonly path: string
  readonly body?: unknown
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

let folder: TemporaryFolder
let proxy: TestProxy
let document: Document
let holds: Ajv2020

beforeAll(async () => {
  folder = await temporaryFolder()
  await record()
  const recorder = { dir: folder.path, environment: {}, timing: 'fast' } as const
  const sessionRecorder = { dir: folder.path, environment: {} }
  proxy = await createTestProxy({ adminToken, clock: 'virtual', logger: silentLog, recorder, sessionRecorder })
  const session = await proxy.session({ id: 'one', clock: 'virtual', recorder })
  session.use(fixtures({ match: { prompt: 'never' }, reply: 'x', times: 3 }))
  await Promise.all([somethingHappens(proxy), somethingHappens(session)])
  document = (await (await fetch(`${proxy.url}${root}/openapi.json`, { headers: { authorization } })).json()) as Document
  holds = new Ajv2020({ strict: false, discriminator: true })
  holds.addSchema(document, 'openapi')
})
afterAll(async () => {
  await proxy.stop()
  await folder[Symbol.asyncDispose]()
})

async function record(): Promise<void> {
  await using upstream = await createTestProxy({ onCompletion: text('recorded') })
  await using recording = await createTestProxy({
    recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} },
  })
  for (const body of [{}, { stream: true }]) await (await complete(recording.url, body)).text()
}

/** Requests that are answered, unmatched, and no JSON. */
async function somethingHappens({ url }: { readonly url: string }): Promise<void> {
  await complete(url, {}, { headers: { authorization: 'Bearer ghu_made_up' } })
  await fetch(`${url}/nowhere?x=1`)
  await complete(url, {}, { body: 'no json' })
}

const concrete = (path: string): string => path.replace('{session}', 'one').replace('{override}', '7')

async function ask({ method, path, body, headers = {} }: Asked): Promise<Response> {
  const sent = { authorization, ...(body !== undefined && json), ...headers }
  return fetch(proxy.url + concrete(path), {
    method,
    headers: sent,
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
}

/** The problems of an answer with what the document says of it. */
async function problemsOf(asked: Asked): Promise<unknown> {
  const response = await ask(asked)
  const answer: unknown = await response.json()
  const responses = document.paths[asked.path]?.[asked.method.toLowerCase()]?.responses ?? {}
  const status = String(response.status)
  const described = [status, `${status[0]}XX`].find((one) => one in responses)
  if (response.status !== asked.status || described === undefined) return { status, answer }
  const pointer = [asked.path, asked.method.toLowerCase(), 'responses', described, 'content', 'application/json', 'schema']
  const validate = holds.compile({ $ref: `openapi#/paths/${pointer.map(escaped).join('/')}` })
  return validate(answer) ? undefined : { answer, errors: validate.errors }
}

const escaped = (step: string): string => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))

/** What each operation is asked with, so that it answers what was asked for; by its path behind the proxy's or the session's own. */
const bodies: Readonly<Record<string, unknown>> = {
  makeSession: { persona: 'free', recorder: { dir: 'of-a-session' } },
  putOverride: { parts: [{ kind: 'status', status: 429, times: 1 }] },
  putFixtures: { fixtures: [{ match: { prompt: 'p' }, reply: 'r' }] },
  putScenario: { scenario: 'outage' },
  searchRequests: { secrets: true },
  waitForRequest: {},
  waitUntilSettled: {},
  advanceClock: { duration: '1s' },
  approveDevice: {},
  denyDevice: {},
  revokeTokens: {},
  becomePersona: { persona: 'free' },
  reset: {},
}

/** The last of all ends the session that the others ask. */
const last = ['reset', 'endSession']
const all = [...operations]
  .sort((a, b) => last.indexOf(a.name) - last.indexOf(b.name))
  .flatMap(({ name, method, path, of, status = 200 }) => {
    const places = of === 'both' ? ['/sessions/{session}', ''] : [of === 'session' ? '/sessions/{session}' : '']
    return places.map((place) => ({ name, method, path: root + place + path, status, ...(name in bodies && { body: bodies[name] }) }))
  })
  .concat({ name: 'openapi', method: 'GET', path: `${root}/openapi.json`, status: 200 })

describe('the OpenAPI document of the control API', () => {
  it('is one, as a validator that knows the standard says', async () => {
    expect(await new Validator().validate(structuredClone(document))).toEqual({ valid: true })
    const broken = structuredClone(document) as { info?: unknown }
    delete broken.info
    expect((await new Validator().validate(broken)).valid).toBe(false)
  })

  it('has every operation of the table and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(described.sort()).toEqual(all.map(({ method, path }) => `${method} ${path}`).sort())
    const ids = Object.values(document.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
    expect(new Set(ids).size).toBe(all.length)
  })

  it('points at nothing outside of itself, and describes every answer by more than that it is an object', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, reference = '']) => reference)
    expect(references.filter((reference) => !reference.startsWith('#/components/schemas/'))).toEqual([])
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const { responses } of Object.values(methods)) expect(`${path} ${JSON.stringify(responses)}`).not.toContain('"schema":{"type"')
    }
  })
})

describe('every answer is what the document says', () => {
  it.each(all.map((one) => [`${one.method} ${one.path}`, one] as const))('of %s without a token, or by another name', async (_, asked) => {
    expect(await problemsOf({ ...asked, headers: { authorization: 'Bearer wrong' }, status: 401 })).toBeUndefined()
    expect(await problemsOf({ ...asked, headers: { origin: 'http://evil.test' }, status: 403 })).toBeUndefined()
  })

  it.each(all.filter(({ method }) => method === 'POST').map((one) => [one.path, one] as const))(
    'of POST %s with what is no JSON, or not what it takes',
    async (_, asked) => {
      expect(await problemsOf({ ...asked, body: '{}', headers: { 'content-type': 'text/plain' }, status: 415 })).toBeUndefined()
      if (asked.name === 'reset') return
      expect(await problemsOf({ ...asked, body: '{', status: 400 })).toBeUndefined()
      expect(await problemsOf({ ...asked, body: { unknown: 1 }, status: 400 })).toBeUndefined()
    },
  )

  it.each([
    { method: 'POST', path: `${root}/sessions`, body: { id: 'one' }, status: 409 },
    { method: 'POST', path: `${root}/requests/wait`, body: { query: { status: 599 }, timeoutMs: 1 }, status: 408 },
    { method: 'POST', path: `${root}/sessions`, body: { recorder: { dir: 'x', mode: 'record' } }, status: 400 },
    { method: 'POST', path: `${root}/overrides`, body: { parts: [{ kind: 'nonesuch' }] }, status: 400 },
    { method: 'POST', path: `${root}/account/become`, body: { persona: 'nobody' }, status: 400 },
  ])('of $method $path that cannot be done: $status', async (asked) => {
    expect(await problemsOf(asked)).toBeUndefined()
  })

  it('of one where something goes wrong inside', async () => {
    const report = proxy.report
    proxy.report = () => Promise.reject(new Error('inside'))
    proxy.once('error', () => {})
    expect(await problemsOf({ method: 'GET', path: `${root}/report`, status: 500 })).toBeUndefined()
    proxy.report = report
  })

  it('of a request that was cut, and of one that its client gave up', async () => {
    await using session = await proxy.session({ id: 'two', onCompletion: text('a b c'), clock: 'virtual' })
    session.use(faults.cycle(faults.reset({ at: { event: 1 } }), faults.stall({ at: { event: 1 } })))
    await expect((await complete(session.url, { stream: true })).text()).rejects.toThrow()
    const controller = new AbortController()
    await complete(session.url, { stream: true }, { signal: controller.signal })
    controller.abort()
    await session.requests.waitFor({ cancelled: true })
    const response = await fetch(`${proxy.url}${root}/sessions/two/requests/search`, {
      method: 'POST',
      headers: { authorization, ...json },
      body: '{"secrets":true}',
    })
    const answer = (await response.json()) as { requests: { entry: object }[] }
    expect(answer.requests.map(({ entry }) => entry)).toMatchObject([{ cut: 'reset' }, { cancellation: { sent: { events: 1 } } }])
    const validate = holds.compile({ $ref: 'openapi#/components/schemas/FoundRequests' })
    expect(validate(answer) || validate.errors).toBe(true)
  })

  it.each(all.map((one) => [`${one.method} ${one.path}`, one] as const))('of %s that is done', async (_, asked) => {
    expect(await problemsOf(asked)).toBeUndefined()
  })
})
