import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { WebSocket } from 'ws'
import {
  createTestProxy,
  faults,
  firstOf,
  type SessionOptions,
  sequence,
  type TestProxyOptions,
  text,
  VirtualClock,
} from '../../src/index.ts'
import type { TokenAnswer } from '../../src/protocol/generated/token.ts'
import { complete, running, textsOf } from './running.ts'

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
const inHeader = (id: string) => ({ headers: { 'x-mock-copilot-session': id } })
const shared = async (options?: TestProxyOptions) => (await running({ seed: 1, onCompletion: text('whole'), ...options })).proxy
const post = async (url: string, form: Record<string, string> = {}, headers = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), headers: { accept: 'application/json', ...headers } })
const json = async <T = Record<string, string>>(response: Response | Promise<Response>) => (await (await response).json()) as T
const until = async (condition: () => boolean): Promise<void> => vi.waitFor(() => expect(condition()).toBe(true))

describe('a session', () => {
  it('answers what comes by its path, its header or its token, and the proxy answers the rest', async () => {
    const proxy = await shared()
    const [a, b] = [await proxy.session({ onCompletion: text('a') }), await proxy.session({ id: 'test-b', onCompletion: text('b') })]
    expect(b.url).toBe(`${proxy.url}/s/test-b`)
    expect(await textsOf(complete(a.url))).toEqual(['a'])
    expect(await textsOf(complete(proxy.url, {}, inHeader(a.id)))).toEqual(['a'])
    expect(await textsOf(complete(proxy.url, {}, bearer(a.token)))).toEqual(['a'])
    expect(await textsOf(complete(b.url, {}, bearer(b.token)))).toEqual(['b'])
    expect(await textsOf(complete(proxy.url, {}, bearer('anything')))).toEqual(['whole'])
    expect([a, b, proxy].map(({ requests }) => requests.count())).toEqual([3, 1, 1])
    expect(a.requests.all().map(({ path }) => path)).toEqual(['/v1/completions', '/v1/completions', '/v1/completions'])
  })

  it('is meant by the address before the header, and by the header before the token', async () => {
    const proxy = await shared()
    const [a, b] = [await proxy.session({ onCompletion: text('a') }), await proxy.session({ onCompletion: text('b') })]
    expect(await textsOf(complete(a.url, {}, inHeader(b.id)))).toEqual(['a'])
    expect(await textsOf(complete(a.url, {}, bearer(b.token)))).toEqual(['a'])
    const headers = { ...inHeader(b.id).headers, ...bearer(a.token).headers }
    expect(await textsOf(complete(proxy.url, {}, { headers }))).toEqual(['b'])
  })

  it('takes a base URL with a slash at its end, and its own path for the root', async () => {
    const session = await (await shared()).session()
    expect((await fetch(`${session.url}//v1/models`)).status).toBe(200)
    expect((await fetch(session.url)).status).toBe(404)
    expect(session.requests.all().map(({ path }) => path)).toEqual(['/v1/models', '/'])
  })

  it('has state, overrides and faults of its own, also where the handler is the proxy’s', async () => {
    const proxy = await shared({ onCompletion: firstOf(sequence('first', 'second'), text('then')) })
    const [a, b] = [await proxy.session(), await proxy.session()]
    expect(await textsOf(complete(a.url))).toEqual(['first'])
    expect(await textsOf(complete(a.url))).toEqual(['second'])
    expect(await textsOf(complete(b.url))).toEqual(['first'])
    proxy.use(text('override of the proxy'))
    a.use(faults.status(503, { times: 1 }))
    expect((await complete(a.url)).status).toBe(503)
    expect(await textsOf(complete(a.url))).toEqual(['then'])
    expect(await textsOf(complete(b.url))).toEqual(['second'])
    a.reset()
    expect(await textsOf(complete(a.url))).toEqual(['first'])
    expect([a.getRequestCount(), b.getRequestCount()]).toEqual([1, 2])
  })

  it('has fixtures, a scenario, a persona, limits and a clock of its own', async () => {
    const proxy = await shared()
    const fixture = { match: { prompt: 'p' }, reply: 'from a fixture' }
    const session = await proxy.session({ fixtures: fixture, clock: 'virtual', persona: 'free', rateLimitPerMinute: 1 })
    expect(await textsOf(complete(session.url))).toEqual(['from a fixture'])
    expect((await complete(session.url)).status).toBe(429)
    await session.clock.advance('1m')
    expect((await complete(session.url, { prompt: 'another' })).headers.get('x-quota-snapshot-completions')).toMatch(/^ent=2000&/)
    expect((await complete(proxy.url)).headers.get('x-quota-snapshot-completions')).toBeNull()
    const outage = await proxy.session({ scenario: 'outage' })
    expect((await complete(outage.url)).status).toBe(503)
  })

  it('stands still by itself where the proxy’s clock is virtual', async () => {
    const clock = new VirtualClock()
    const proxy = await shared({ clock })
    const session = await proxy.session()
    await clock.advance('1h')
    expect(session.clock.now()).toBe(Date.UTC(2026, 0, 1))
    expect((await proxy.session({ clock })).clock).toBe(clock)
  })

  it('repeats by itself: the same seed and id give the same bytes, whatever else the server does', async () => {
    const run = async (others: number) => {
      await using proxy = await createTestProxy({ seed: 'run 7' })
      for (let i = 0; i < others; i++) await complete((await proxy.session()).url)
      await using session = await proxy.session({ id: 'mine', clock: 'virtual' })
      const { token } = await json<TokenAnswer>(fetch(`${session.url}/copilot_internal/v2/token`))
      const answer = await complete(session.url, { stream: true })
      // The port is another one in each run, and with it the MAC.
      return [session.token, token.replace(/proxy-ep=[^;]*|:\w+$/g, ''), answer.headers.get('x-request-id'), await answer.text()]
    }
    expect(await run(3)).toEqual(await run(0))
  })

  it('draws other ids and chances than its neighbour', async () => {
    const proxy = await shared()
    const [a, b] = [await complete((await proxy.session()).url), await complete((await proxy.session()).url)]
    expect(a.headers.get('x-request-id')).not.toBe(b.headers.get('x-request-id'))
  })
})

describe('what a client is told in a session leads back into it', () => {
  it('the endpoints beside a token, by the name the client knows, and the token itself', async () => {
    const proxy = await shared({ authToken: 'secret', publicUrl: 'https://mock.example/base' })
    const session = await proxy.session({ onCompletion: text('mine') })
    const minted = await json<TokenAnswer>(fetch(`${proxy.url}/copilot_internal/v2/token`, bearer(session.token)))
    expect(minted.endpoints.api).toBe(`https://mock.example/base/s/${session.id}`)
    expect(await textsOf(complete(proxy.url, {}, bearer(minted.token)))).toEqual(['mine'])
    expect(session.requests.count()).toBe(2)
    expect(proxy.requests.count()).toBe(0)
    session.account.revoke()
    expect((await complete(proxy.url, {}, bearer(minted.token))).status).toBe(401)
    session.reset()
    expect(await textsOf(complete(proxy.url, {}, bearer(session.token)))).toEqual(['mine'])
  })

  it('with the API on a port of its own, both ports', async () => {
    const proxy = await shared({ apiPort: 0 })
    const session = await proxy.session()
    const { endpoints } = await json<TokenAnswer>(fetch(`${session.url}/copilot_internal/v2/token`))
    expect([endpoints.api, endpoints.proxy]).toEqual([session.apiUrl, session.url])
    expect((await complete(endpoints.api)).status).toBe(200)
    expect(session.requests.count()).toBe(2)
  })

  it('the device sign-in, its page, and the token it ends with', async () => {
    const proxy = await shared()
    const session = await proxy.session({ deviceFlow: { approval: 'by-hand' }, onCompletion: text('mine'), clock: 'virtual' })
    const started = await json(post(`${session.url}/login/device/code`))
    expect(started.verification_uri).toBe(`${session.url}/login/device`)
    const page = await (await fetch(started.verification_uri ?? '')).text()
    expect(page).toContain('<form method="post">')
    const poll = () => json(post(`${session.url}/login/oauth/access_token`, { device_code: started.device_code ?? '' }))
    expect((await poll()).error).toBe('authorization_pending')
    proxy.account.approve()
    await session.clock.advance('5s')
    expect((await poll()).error).toBe('authorization_pending')
    const decision = { user_code: started.user_code ?? '', decision: 'approve' }
    expect((await post(`${session.url}/login/device`, decision, { origin: 'http://evil.test' })).status).toBe(403)
    expect((await post(`${session.url}/login/device`, decision, { origin: proxy.url })).status).toBe(200)
    await session.clock.advance('5s')
    const { access_token } = await poll()
    expect(await textsOf(complete(proxy.url, {}, bearer(access_token ?? '')))).toEqual(['mine'])
  })

  it('messages on a WebSocket, until the session is stopped', async () => {
    const proxy = await shared()
    const session = await proxy.session({ onCompletion: text('mine') })
    const socket = new WebSocket(`${session.url.replace('http', 'ws')}/responses`)
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'response.create', model: 'gpt-5', input: 'hi' }))
    await vi.waitFor(() => expect(session.requests.count({ endpoint: 'responses', complete: true })).toBe(1))
    expect(proxy.requests.count()).toBe(0)
    const closed = once(socket, 'close')
    await session.stop()
    await closed
  })
})

describe('a session that was stopped', () => {
  it('still tells what it saw, and refuses what would do nothing any more, as one in another process does', async () => {
    const proxy = await shared()
    const session = await proxy.session({ id: 'done', onCompletion: text('mine') })
    await textsOf(complete(session.url))
    const override = session.use(text('other'))
    await session.stop()
    await proxy.session({ id: 'done' })

    expect(session.requests.count({ path: '/v1/completions' })).toBe(1)
    expect(session.getRequestCount()).toBe(1)
    expect(session.leftOver()).toEqual([])
    expect((await session.report()).requests).toBe(1)
    const gone = { code: 'NO_SESSION', message: 'Failed to find the session done: it was ended, or never made. Make another.' }
    for (const act of [
      () => session.use(text('more')),
      () => session.reset(),
      () => session.account.revoke(),
      () => session.account.approve(),
    ])
      expect(act).toThrow(expect.objectContaining(gone))
    override[Symbol.dispose]()
    await session.stop()
  })
})

describe('a request that names no session that is open', () => {
  it('gets a 404 that says so, and never the proxy’s own answer', async () => {
    const proxy = await shared()
    for (const asked of [complete(`${proxy.url}/s/gone`), complete(proxy.url, {}, inHeader('gone'))]) {
      const answer = await asked
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ error: { message: 'Not found: there is no session gone; it was ended, or never made.' } })
      expect(answer.headers.get('x-github-request-id')).toBeTruthy()
    }
    expect(proxy.requests.all().map(({ status, unmatched }) => [status, unmatched?.includes('there is no session gone')])).toEqual([
      [404, true],
      [404, true],
    ])
  })

  it('gets a 401 where its token outlived the session', async () => {
    const proxy = await shared()
    const session = await proxy.session()
    const { token } = await json<TokenAnswer>(fetch(`${session.url}/copilot_internal/v2/token`))
    await session.stop()
    for (const old of [token, session.token]) expect((await complete(proxy.url, {}, bearer(old))).status).toBe(401)
    await expect(session.fetch(new Request('http://copilot.test/_ping'))).resolves.toHaveProperty('status', 404)
  })

  it('gets a 400 where the proxy takes none without a session', async () => {
    const proxy = await shared({ unscoped: 'refuse' })
    const session = await proxy.session()
    const refused = await complete(proxy.url)
    expect(refused.status).toBe(400)
    expect((await json<{ error: { message: string } }>(refused)).error.message).toContain('Put /s/<id> before the path')
    expect((await proxy.fetch(new Request(`${proxy.url}/_ping`))).status).toBe(400)
    expect((await complete(session.url)).status).toBe(200)
    expect((await proxy.fetch(new Request(`${session.url}/_ping`))).status).toBe(200)
  })
})

describe('in memory', () => {
  it('a session answers with and without its path, and nothing that is another’s', async () => {
    const proxy = await shared()
    const [a, b] = [await proxy.session({ onCompletion: text('a') }), await proxy.session({ onCompletion: text('b') })]
    const ask = (url: string) => new Request(`${url}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' })
    expect(await textsOf(a.fetch(ask('https://api.githubcopilot.com')))).toEqual(['a'])
    expect(await textsOf(a.fetch(ask(`https://api.githubcopilot.com/s/${a.id}`)))).toEqual(['a'])
    expect((await a.fetch(ask(b.url))).status).toBe(404)
    expect(await textsOf(proxy.fetch(ask(b.url)))).toEqual(['b'])
    const minted = await json<TokenAnswer>(a.fetch(new Request('https://api.github.com/copilot_internal/v2/token')))
    expect(minted.endpoints.api).toBe(`https://api.github.com/s/${a.id}`)
  })
})

describe('stopping a session', () => {
  it('ends its streams and handlers, leaves no timer, and nobody else notices', async () => {
    const proxy = await shared()
    const aborted: string[] = []
    const session = await proxy.session({ clock: 'virtual', rateLimitPerMinute: 60 })
    session.use(async (_request, { signal }) => {
      await new Promise((resolve) => signal.addEventListener('abort', resolve))
      aborted.push(String(signal.reason))
      return undefined
    })
    const other = await proxy.session({ onCompletion: text('other') })
    const waiting = complete(session.url).catch((error: Error) => error)
    const inMemory = session.fetch(new Request(`${session.url}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' }))
    await until(() => session.requests.count() === 2)
    await Promise.all([session.stop(), expect(inMemory).rejects.toThrow()])
    expect(await waiting).toBeInstanceOf(Error)
    expect(aborted).toHaveLength(2)
    expect(session.clock.pending).toBe(0)
    expect(session.requests.all().every(({ complete, cancelled }) => complete && !cancelled)).toBe(true)
    expect(session.isRunning()).toBe(false)
    expect(await textsOf(complete(other.url))).toEqual(['other'])
    await session.stop()
  })

  it('is part of stopping the proxy, and of leaving its scope', async () => {
    const proxy = await shared({ maxSessions: 1 })
    {
      await using session = await proxy.session()
      expect(session.isRunning()).toBe(true)
    }
    const session = await proxy.session({ clock: 'virtual' })
    session.use(() => ({ cut: { kind: 'stall' } }))
    const waiting = complete(session.url).catch((error: Error) => error)
    await until(() => session.requests.count() === 1)
    await proxy.stop()
    expect(await waiting).toBeInstanceOf(Error)
    expect(session.isRunning()).toBe(false)
    expect(() => session.url).toThrow(expect.objectContaining({ code: 'NOT_RUNNING' }))
    await proxy.start()
    expect((await complete(`${proxy.url}/s/${session.id}`)).status).toBe(404)
  })

  it('tells of a handler that does not listen to its signal', async () => {
    const proxy = await shared()
    const session = await proxy.session({ onCompletion: () => new Promise(() => {}) })
    const told = once(session, 'error')
    void complete(session.url).catch(() => {})
    await until(() => session.requests.count() === 1)
    await session.stop()
    expect((await told)[0].message).toMatch(/1 handler of session \w+ is still running 1000 ms after stop\(\)/)
  })
})

describe('a session cannot be made', () => {
  it.each([
    [{ id: 'a/b' }, 'BAD_CONFIG', 'an id is up to 64'],
    [{ id: 'taken' }, 'SESSION_TAKEN', 'open already'],
    [{ authToken: 'taken too' }, 'SESSION_TAKEN', 'authToken'],
    [{ port: 0 }, 'BAD_CONFIG', 'port is for the whole proxy'],
    [{ rateLimit: 1 }, 'BAD_CONFIG', 'there is no option rateLimit'],
    [{ fixtures: './nowhere' }, 'BAD_FIXTURES', 'nowhere'],
    [{ scenario: 'nonesuch' }, 'BAD_SCENARIO', 'nonesuch'],
    [{}, 'TOO_MANY_SESSIONS', 'raise maxSessions'],
  ])('of %j', async (options, code, reason) => {
    const proxy = await shared({ maxSessions: code === 'TOO_MANY_SESSIONS' ? 1 : 10 })
    await proxy.session({ id: 'taken', authToken: 'taken too' })
    const made = proxy.session(options as SessionOptions)
    await expect(made).rejects.toMatchObject({ code, message: expect.stringContaining(reason) })
  })

  it('of what is no policy for unscoped requests', async () => {
    await expect(createTestProxy({ unscoped: 'maybe' as 'allow' })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  })
})

it('an authToken of its own leads to the session, and no other token is let in', async () => {
  const proxy = await shared()
  const session = await proxy.session({ authToken: 'only-mine', onCompletion: text('mine') })
  expect(session.token).toBe('only-mine')
  expect(await textsOf(complete(proxy.url, {}, bearer('only-mine')))).toEqual(['mine'])
  expect((await complete(session.url, {}, bearer('another'))).status).toBe(401)
  await session.stop()
  expect(await textsOf(complete(proxy.url, {}, bearer('only-mine')))).toEqual(['whole'])
})
