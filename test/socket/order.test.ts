import { describe, expect, it } from 'vitest'
import { createTestProxy, MAX_BODY_SIZE } from '../../src/index.ts'
import { sendRaw } from './raw-client.ts'
import { complete, running } from './running.ts'

const authToken = 'made-up-token'
const right = { headers: { authorization: `Bearer ${authToken}` } }
const wrong = { headers: { authorization: 'Bearer another-token' } }

describe('the order of refusals', () => {
  it('gives a limited client 429 before 401, and a wrong token 401 before 404', async () => {
    const { proxy } = await running({ authToken, rateLimitPerMinute: 3 })
    const get = (path: string, init: RequestInit) => fetch(proxy.url + path, init)
    expect((await get('/nowhere', wrong)).status).toBe(401)
    expect((await get('/nowhere', right)).status).toBe(404)
    expect((await get('/health', right)).status).toBe(200)
    expect((await get('/nowhere', wrong)).status).toBe(429)
    expect((await get('/health', right)).status).toBe(429)
  })

  it('asks for the token at /health and /v1/models too', async () => {
    const { proxy } = await running({ authToken })
    for (const path of ['/health', '/v1/models']) {
      expect((await fetch(proxy.url + path)).status).toBe(401)
      expect((await fetch(proxy.url + path, wrong)).status).toBe(401)
      expect((await fetch(proxy.url + path, right)).status).toBe(200)
    }
  })

  it('lets nobody in where a token is required and none is set', async () => {
    const { proxy } = await running({ requireAuth: true })
    for (const init of [right, wrong, {}]) expect((await fetch(`${proxy.url}/health`, init)).status).toBe(401)
  })

  it('refuses a wrong token before it reads the body', async () => {
    const { proxy } = await running({ authToken })
    expect((await complete(proxy.url, { prompt: 'a'.repeat(MAX_BODY_SIZE) }, wrong)).status).toBe(401)
    expect(proxy.requests.last()).toMatchObject({ status: 401, text: '', endpoint: 'completions' })
  })
})

describe('an error', () => {
  const post = (url: string, path: string, body: string) => fetch(url + path, { method: 'POST', body, ...right })

  it.each([
    [400, 'invalid_request_error', (url: string) => post(url, '/v1/completions', 'not json')],
    [401, 'auth_error', (url: string) => fetch(`${url}/health`)],
    [404, 'not_found', (url: string) => fetch(`${url}/nowhere`, right)],
    [404, 'not_found', (url: string) => fetch(`${url}/v1/completions`, right)],
    [404, 'not_found', (url: string) => fetch(`${url}/health`, { method: 'DELETE', ...right })],
    [429, 'rate_limit_error', (url: string) => exhausted(url)],
    [500, 'server_error', (url: string) => post(url, '/v1/completions', '{"prompt":"throw"}')],
  ])('%i has the type %s, its status as a number, and both ids', async (status, type, ask) => {
    const onCompletion = () => Promise.reject(new Error('inside'))
    const { proxy } = await running({ authToken, onCompletion, rateLimitPerMinute: 30 })
    const response = await ask(proxy.url)
    expect(response.status).toBe(status)
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({ error: { message: expect.any(String), type, code: status } })
    expect(response.headers.get('x-request-id')).toMatch(/^[\da-f]{8}-[\da-f]{4}-4/)
    expect(response.headers.get('x-github-request-id')).toMatch(/^MOCK:/)
  })

  async function exhausted(url: string): Promise<Response> {
    for (;;) {
      const response = await fetch(`${url}/health`, right)
      if (response.status === 429) return response
      await response.arrayBuffer()
    }
  }

  it('of the limiter says when to come back', async () => {
    const { proxy } = await running({ rateLimitPerMinute: 1, clock: 'virtual' })
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
    const { status, headers } = await fetch(`${proxy.url}/health`)
    expect(status).toBe(429)
    expect(headers.get('retry-after')).toBe('60')
    expect(headers.get('x-ratelimit-limit')).toBe('1')
    expect(headers.get('x-ratelimit-remaining')).toBe('0')
    await proxy.clock.advance('60s')
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it('of bytes that are not HTTP has the same shape and both ids', async () => {
    const { proxy } = await running()
    const { text } = await sendRaw(proxy.port, 'this is not HTTP\r\n\r\n')
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/)
    expect(text).toMatch(/x-request-id: .+\r\nx-github-request-id: MOCK:/)
    expect(JSON.parse(text.split('\r\n\r\n')[1] as string)).toMatchObject({ error: { type: 'invalid_request_error', code: 400 } })
  })
})

describe('the ids of an answer', () => {
  it('repeat the client’s own x-request-id where it is usable', async () => {
    const { proxy } = await running()
    const idOf = async (id: string) => (await fetch(`${proxy.url}/health`, { headers: { 'x-request-id': id } })).headers.get('x-request-id')
    expect(await idOf('client-made-1')).toBe('client-made-1')
    expect(await idOf('é'.repeat(9))).toMatch(/^[\da-f]{8}-/)
    expect(await idOf('a'.repeat(200))).toMatch(/^[\da-f]{8}-/)
    expect(proxy.requests.all().map(({ id }) => id)[0]).toBe('client-made-1')
  })

  it('are the same for the same seed and requests', async () => {
    const ids = async () => {
      await using proxy = await createTestProxy({ seed: 7 })
      const responses = [await fetch(`${proxy.url}/health`), await complete(proxy.url), await fetch(`${proxy.url}/nowhere`)]
      return responses.map(({ headers }) => [headers.get('x-request-id'), headers.get('x-github-request-id')])
    }
    expect(await ids()).toEqual(await ids())
  })
})

describe('a journal entry', () => {
  it('names the endpoint, also of a request that never got there', async () => {
    const { proxy } = await running({ authToken, rateLimitPerMinute: 2 })
    await complete(proxy.url)
    await complete(proxy.url, {}, right)
    await complete(proxy.url, {}, right)
    await fetch(`${proxy.url}/nowhere`)
    expect(proxy.requests.all().map(({ endpoint, status }) => [endpoint, status])).toEqual([
      ['completions', 401],
      ['completions', 200],
      ['completions', 429],
      [undefined, 429],
    ])
    expect(proxy.requests.count({ path: '/v1/completions', status: 429 })).toBe(1)
  })

  it('is gone after reset(), and so is the count', async () => {
    const { proxy } = await running()
    await complete(proxy.url)
    proxy.reset()
    expect(proxy.requests.count()).toBe(0)
    expect(proxy.getRequestCount()).toBe(0)
    await complete(proxy.url)
    expect(proxy.requests.last()).toMatchObject({ number: 1, answeredBy: 'echo', body: { prompt: 'p' } })
  })
})
