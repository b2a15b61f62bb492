import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { type CopilotProxy, connect, createTestProxy, text } from '../../src/index.ts'
import { validate as isError } from '../../src/protocol/generated/validate-error.ts'
import { temporaryFolder } from './recorder/temporary-folder.ts'
import { complete, running } from './running.ts'

const adminToken = 'admin-of-this-test'
const secret = 'secret-in-the-journal'

interface Asked {
  readonly method?: string
  readonly path?: string
  readonly headers?: Record<string, string | undefined>
  readonly body?: string
}
interface Got {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** As node:http sends it: a fetch would not let a test say who it is. */
function ask({ port }: CopilotProxy, { method = 'GET', path = '', headers = {}, body = '' }: Asked): Promise<Got> {
  const sent = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined))
  const setHost = !('host' in headers)
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', method, path: `/__mock-copilot${path}`, headers: sent, setHost, agent: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
      },
    )
    asked.on('error', reject).end(body)
  })
}
const authorization = `Bearer ${adminToken}`
const json = { 'content-type': 'application/json' }
const post = (proxy: CopilotProxy, path: string, body: unknown): Promise<Got> =>
  ask(proxy, { method: 'POST', path, headers: { authorization, ...json }, body: typeof body === 'string' ? body : JSON.stringify(body) })

async function controlled(options: object = {}): Promise<CopilotProxy> {
  const { proxy } = await running({ adminToken, seed: 'seed-of-this-test', ...options })
  await complete(proxy.url, { prompt: secret })
  return proxy
}

describe('who may not control the proxy learns nothing of it', () => {
  const origins = [undefined, 'http://evil.test', 'null', 'http://localhost:1']
  const hosts = [(port: number) => `127.0.0.1:${port}`, (port: number) => `evil.test:${port}`, () => 'localhost.evil.test', () => undefined]
  const tokens = [undefined, 'Bearer wrong', `Bearer ${adminToken.slice(0, -1)}`, `Basic ${Buffer.from(adminToken).toString('base64')}`]
  const asks: Asked[] = [{}, { method: 'POST', path: '/requests/search', headers: json, body: '{}' }]
  const combinations = origins.flatMap((origin) => hosts.flatMap((host) => tokens.map((token) => [origin, host, token] as const)))

  const holdsData = ({ status, headers, body }: Got): boolean =>
    status < 400 ||
    !isError(JSON.parse(body)) ||
    body.includes(secret) ||
    body.includes('seed-of-this-test') ||
    Object.keys(headers).some((name) => name.startsWith('access-control'))

  it.each(asks)('0 of 64 combinations of Origin, Host and token answer $method $path with data', async ({ headers, ...asked }) => {
    const proxy = await controlled()
    const answers = await Promise.all(
      combinations.map(([origin, host, token]) =>
        ask(proxy, { ...asked, headers: { ...headers, origin, host: host(proxy.port), authorization: token } }),
      ),
    )
    expect(answers).toHaveLength(64)
    expect(answers.filter(holdsData)).toEqual([])
  })

  it('the right token is of no use to another page, or under another name', async () => {
    const proxy = await controlled()
    const answered: unknown[] = []
    for (const origin of [...origins, `http://127.0.0.1:${proxy.port}`]) {
      for (const host of [...hosts, () => `localhost:${proxy.port}`, () => `[::1]:${proxy.port}`]) {
        const got = await ask(proxy, { headers: { origin, host: host(proxy.port), authorization } })
        if (!holdsData(got)) continue
        answered.push([origin, host(proxy.port)])
        expect(Object.keys(got.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
      }
    }
    const own = `127.0.0.1:${proxy.port}`
    expect(answered).toEqual([
      [undefined, own],
      [undefined, `localhost:${proxy.port}`],
      [undefined, `[::1]:${proxy.port}`],
      [`http://${own}`, own],
    ])
  })

  it('and neither is asking first whether one may', async () => {
    const proxy = await controlled()
    const headers = {
      origin: 'http://evil.test',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization',
    }
    const preflight = await ask(proxy, { method: 'OPTIONS', headers })
    expect([preflight.status, holdsData(preflight)]).toEqual([403, false])
  })

  it.each([undefined, 'text/plain', 'application/x-www-form-urlencoded', 'text/plain; application/json', 'application/jsonp'])(
    'nor is a body of the type %s, which a form can send',
    async (type) => {
      const proxy = await controlled()
      const headers = { authorization, 'content-type': type }
      expect((await ask(proxy, { method: 'POST', path: '/reset', headers, body: '{}' })).status).toBe(415)
      expect(proxy.requests.count()).toBe(1)
    },
  )

  it('without an admin token there is no control API at all', async () => {
    const { proxy } = await running()
    for (const path of ['', '/openapi.json']) expect((await ask(proxy, { path, headers: { authorization: 'Bearer ' } })).status).toBe(404)
  })

  it('by the public name it is reached too', async () => {
    const proxy = await controlled({ publicUrl: 'http://mock.test:8080' })
    expect((await ask(proxy, { headers: { host: 'mock.test:8080', authorization } })).status).toBe(200)
  })
})

describe('the control API', () => {
  it('answers before limits and credentials, and is never in the journal', async () => {
    const proxy = await controlled({ rateLimitPerMinute: 1, requireAuth: true })
    for (let i = 0; i < 3; i++) expect((await ask(proxy, { headers: { authorization } })).status).toBe(200)
    expect(proxy.requests.count()).toBe(1)
    expect((await complete(proxy.url)).status).toBe(429)
  })

  it('tells what the proxy is, with the ids of every answer', async () => {
    const proxy = await controlled()
    const { headers, body } = await ask(proxy, { path: '/', headers: { authorization } })
    expect(JSON.parse(body)).toMatchObject({
      url: proxy.url,
      token: 'mock-token',
      seed: 'seed-of-this-test',
      requests: 1,
      clock: { virtual: false },
    })
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'application/json',
      'x-github-request-id': expect.any(String),
    })
  })

  it('redacts what it tells of requests, unless it is asked not to', async () => {
    const proxy = await controlled()
    await complete(proxy.url, {}, { headers: { authorization: 'Bearer ghu_very_secret' } })
    expect((await post(proxy, '/requests/search', {})).body).not.toContain('ghu_very_secret')
    expect((await post(proxy, '/requests/search', { secrets: true })).body).toContain('ghu_very_secret')
  })

  it.each([
    ['/overrides', { parts: [{ kind: 'resett' }] }, 'BAD_PART', 'parts[0]: it has a kind that does not exist: "resett"'],
    ['/overrides', { parts: [{ kind: 'reset', at: 'soon' }] }, 'BAD_PART', 'parts[0].at'],
    ['/overrides', { parts: [{ kind: 'pipe', steps: [{ kind: 'echo' }, { kind: 'echo' }] }] }, 'BAD_PART', 'parts[0].steps[0]'],
    ['/overrides', { parts: [{ kind: 'pipe', steps: [] }] }, 'BAD_PART', 'a list that is not empty'],
    ['/overrides', { parts: [{ kind: 'firstOf', handlers: [{ kind: 'reset' }] }] }, 'BAD_PART', 'parts[0].handlers[0]'],
    ['/overrides', { parts: [{ kind: 'status', status: 500, when: { prompt: { regex: '(' } } }] }, 'BAD_PART', 'parts[0].when.prompt'],
    ['/overrides', { parts: [{ kind: 'fixtures', fixtures: [{ match: {} }] }] }, 'BAD_FIXTURES', 'reply'],
    ['/overrides', { parts: 'all' }, 'BAD_CONFIG', 'body.parts must be array'],
    ['/overrides', {}, 'BAD_CONFIG', "must have required property 'parts'"],
    [
      '/fixtures',
      { fixtures: [{ match: { prompt: 'x' }, replay: 'y' }] },
      'BAD_FIXTURES',
      "fixtures[0] must have required property 'reply'",
    ],
    ['/scenario', { scenario: 'nonesuch' }, 'BAD_SCENARIO', 'nonesuch'],
    ['/scenario', { scenario: 'rate-limited' }, 'BAD_SCENARIO', 'it sets limits, which is fixed once'],
    ['/clock/advance', { duration: '5m' }, 'BAD_CONFIG', 'it is the real one'],
    ['/clock/advance', '{', undefined, 'Invalid JSON'],
    ['/account/become', { persona: { name: 'x' } }, 'BAD_PERSONA', 'description'],
    ['/account/approve', { userCode: 'XXXX-XXXX' }, 'NO_SIGN_IN', 'none waits at all'],
    ['/account/deny', { userCode: 'XXXX-XXXX' }, 'NO_SIGN_IN', 'Failed to deny'],
    ['/requests/search', { query: { paht: '/x' } }, 'BAD_CONFIG', 'must not have the field "paht"'],
    ['/requests/wait', { timeoutMs: 5 }, 'WAIT_TIMEOUT', '1 matched'],
    ['/sessions', { id: 'a/b' }, 'BAD_CONFIG', 'body.id'],
    ['/sessions', { port: 1 }, 'BAD_CONFIG', 'must not have the field "port"'],
    ['/sessions/gone/reset', {}, 'NO_SESSION', 'gone'],
    ['/nonesuch', {}, undefined, 'openapi.json'],
  ])('refuses %s %j and says why', async (path, body, reason, message) => {
    const proxy = await controlled()
    const count = path === '/requests/wait' ? { count: 2 } : {}
    const got = await post(proxy, path, typeof body === 'string' ? body : { ...body, ...count })
    const { error } = JSON.parse(got.body)
    expect(got.status).toBeGreaterThanOrEqual(400)
    expect(isError({ error })).toBe(true)
    expect(error.reason).toBe(reason)
    expect(error.message).toContain(message)
  })

  it.each([
    ['/overrides', { parts: [{ kind: 'fixtures', paths: ['/etc/passwd'] }] }],
    ['/overrides', { parts: [{ kind: 'fixtures', fixtures: ['/etc/passwd'] }] }],
    ['/overrides', { parts: [{ kind: 'sequence', steps: [{ kind: 'fixtures', paths: ['.'] }] }] }],
    ['/fixtures', { fixtures: ['/etc/passwd'] }],
    ['/scenario', { scenario: './package.json' }],
    ['/scenario', { scenario: { description: 'x', pipe: [{ kind: 'fixtures', paths: ['/etc'] }] } }],
    ['/scenario', { scenario: { description: 'x', persona: '/etc/passwd', pipe: [{ kind: 'echo' }] } }],
    ['/account/become', { persona: 'package.json' }],
    ['/account/become', { persona: '../fixtures/personas/free.json' }],
    ['/sessions', { persona: './package.json' }],
    ['/sessions', { scenario: '/etc/passwd' }],
    ['/sessions', { onCompletion: { kind: 'fixtures', paths: ['/etc'] } }],
  ])('names no files of the server: %s %j', async (path, body) => {
    const proxy = await controlled()
    const got = await post(proxy, path, body)
    expect(got.status).toBe(400)
    expect(proxy.sessions()).toEqual([])
  })

  it('puts scenarios and fixtures on, and takes overrides off once', async () => {
    const proxy = await controlled({ onCompletion: text('base') })
    const { id } = JSON.parse((await post(proxy, '/scenario', { scenario: 'quota-exhausted' })).body)
    expect((await complete(proxy.url)).status).toBe(402)
    expect((await post(proxy, '/fixtures', { fixtures: [{ match: { prompt: 'p' }, reply: 'fixture' }] })).status).toBe(201)
    await post(proxy, '/account/become', { persona: 'free' })
    expect(await (await complete(proxy.url)).text()).toContain('fixture')
    for (const path of [`/overrides/${id}`, `/overrides/${id}`])
      expect((await ask(proxy, { method: 'DELETE', path, headers: { authorization } })).status).toBe(200)
    await post(proxy, '/reset', {})
    expect(await (await complete(proxy.url)).text()).toContain('base')
  })

  it('lets who waits go when the proxy stops', async () => {
    const proxy = await controlled()
    const waiting = post(proxy, '/requests/wait', { count: 9, timeoutMs: 60_000 }).catch((error: Error) => error)
    const idle = post(proxy, '/requests/settled', {})
    expect((await idle).status).toBe(200)
    const before = performance.now()
    await proxy.stop()
    expect(await waiting).toBeInstanceOf(Error)
    expect(performance.now() - before).toBeLessThan(900)
  })
})

describe('connect', () => {
  it('tells of the recordings that a server in another process answers from', async () => {
    await using folder = await temporaryFolder()
    const upstream = await running({ onCompletion: text('recorded') })
    {
      const recorder = { dir: folder.path, upstream: upstream.proxy.url, mode: 'record', environment: {} } as const
      await using recording = await createTestProxy({ recorder })
      await (await complete(recording.url)).text()
    }
    const replaying = await controlled({ recorder: { dir: folder.path, environment: {} } })
    await using remote = await connect(replaying.url, adminToken)
    expect(await remote.recordings()).toEqual(await replaying.recordings())
    expect((await remote.recordings()).recorded).toHaveLength(1)
  })

  it.each([
    ['where nothing answers', async () => connect('http://127.0.0.1:1', 'x'), 'nothing answers there'],
    ['with another token', async () => connect((await controlled()).url, 'another'), 'it answered 401'],
    ['where there is no control API', async () => connect((await running()).proxy.url, 'x'), 'it answered 404'],
  ])('says what is wrong %s', async (_where, connecting, reason) => {
    await expect(connecting()).rejects.toMatchObject({ code: 'CANNOT_CONNECT', message: expect.stringContaining(reason) })
  })

  it('sends no code, and says so', async () => {
    const proxy = await controlled()
    await using remote = await connect(proxy.url, adminToken)
    const answers = async () => ({ choices: [{ text: 'mine' }] })
    await expect(remote.use(answers)).rejects.toMatchObject({ code: 'NOT_DATA', message: expect.stringContaining('the function answers') })
    await expect(remote.session({ onCompletion: answers })).rejects.toMatchObject({ code: 'NOT_DATA' })
    await expect(remote.session({ clock: proxy.config.clock })).resolves.toHaveProperty('id')
    await expect(remote.session({ clock: { now: () => 0, timer: () => ({ cancel() {}, unref() {} }) } })).rejects.toMatchObject({
      code: 'NOT_DATA',
    })
  })

  it('takes what scenario files say', async () => {
    await using remote = await connect((await controlled()).url, adminToken)
    await remote.use({ kind: 'status', status: 418 })
    expect((await complete(remote.url)).status).toBe(418)
  })

  it('gives up on what it waits for when it is stopped, and leaves the server running', async () => {
    const proxy = await createTestProxy({ adminToken })
    const remote = await connect(`${proxy.url}/`, adminToken)
    const waiting = remote.requests.waitFor({}, { timeoutMs: 60_000 })
    const gone = expect(waiting).rejects.toMatchObject({ code: 'CANNOT_CONNECT', message: expect.stringContaining('stop() was called') })
    await remote.stop()
    await gone
    expect((await complete(proxy.url)).status).toBe(200)
    await proxy.stop()
  })
})
