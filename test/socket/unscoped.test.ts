import { once } from 'node:events'
import { setupServer } from 'msw/node'
import nock from 'nock'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket } from 'ws'
import { type Session, type TestProxy, text } from '../../src/index.ts'
import { copilotHandlers } from '../../src/testing/msw.ts'
import { copilotScopes } from '../../src/testing/nock.ts'
import { complete, running, textsOf } from './running.ts'

const refusal = 'this server answers within sessions only. Put /s/<id> before the path'

async function shared() {
  const { proxy } = await running({ unscoped: 'refuse', onCompletion: text('whole') })
  return { proxy, session: await proxy.session({ id: 'mine', onCompletion: text('mine') }) }
}

/** How a client asks for a completion, by each way in. */
const doors: Readonly<Record<string, (proxy: TestProxy) => (prefix: string, init?: RequestInit) => Promise<Response>>> = {
  'a socket': (proxy) => (prefix, init) => complete(proxy.url + prefix, {}, init),
  'proxy.fetch()': (proxy) => (prefix, init) => proxy.fetch(asked(prefix, init)),
  msw(proxy) {
    const server = setupServer(...copilotHandlers(proxy))
    server.listen({ onUnhandledRequest: 'error' })
    onTestFinished(() => server.close())
    return (prefix, init) => fetch(asked(prefix, init))
  },
  nock(proxy) {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
    copilotScopes(proxy)
    onTestFinished(() => {
      nock.cleanAll()
      nock.enableNetConnect()
    })
    return (prefix, init) => fetch(asked(prefix, init))
  },
}

function asked(prefix: string, init: RequestInit = {}): Request {
  return new Request(`https://api.githubcopilot.com${prefix}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}', ...init })
}

type Naming = readonly [prefix: string, init: RequestInit]

describe.each(Object.entries(doors))('where requests must belong to a session, through %s', (_name, open) => {
  it('one that belongs to none is refused, and the proxy’s journal says so', async () => {
    const { proxy, session } = await shared()
    const answer = await open(proxy)('')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining(refusal) } })
    expect(proxy.requests.last()?.unmatched).toContain(refusal)
    expect(session.requests.count()).toBe(0)
  })

  it.each<[string, (session: Session) => Naming]>([
    ['its address', () => ['/s/mine', {}]],
    ['a header', () => ['', { headers: { 'x-mock-copilot-session': 'mine' } }]],
    ['a token', ({ token }) => ['', { headers: { authorization: `Bearer ${token}` } }]],
  ])('one that names its session by %s is answered there', async (_by, naming) => {
    const { proxy, session } = await shared()
    expect(await textsOf(open(proxy)(...naming(session)))).toEqual(['mine'])
    expect([session.requests.count(), proxy.requests.count()]).toEqual([1, 0])
  })
})

describe('where requests must belong to a session, over a WebSocket', () => {
  const dial = (url: string, headers: Record<string, string> = {}): WebSocket => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/responses`, { headers })
    socket.on('error', () => {})
    onTestFinished(() => socket.terminate())
    return socket
  }

  it('a handshake that belongs to none is refused, and no socket is opened', async () => {
    const { proxy, session } = await shared()
    const [request, response] = await once(dial(proxy.url), 'unexpected-response')
    onTestFinished(() => request.destroy())
    expect(response.statusCode).toBe(400)
    let body = ''
    for await (const chunk of response) body += chunk
    expect(body).toContain(refusal)
    expect(proxy.requests.last()?.unmatched).toContain(refusal)
    expect(session.requests.count()).toBe(0)
  })

  it.each([
    ['its address', ({ url }: Session) => dial(url)],
    ['a header', (_: Session, { url }: TestProxy) => dial(url, { 'x-mock-copilot-session': 'mine' })],
    ['a token', ({ token }: Session, { url }: TestProxy) => dial(url, { authorization: `Bearer ${token}` })],
  ])('one that names its session by %s is opened, and what is said on it is the session’s', async (_by, open) => {
    const { proxy, session } = await shared()
    const socket = open(session, proxy)
    await once(socket, 'open')
    socket.send(JSON.stringify({ type: 'response.create', model: 'gpt-5', input: 'hi' }))
    await session.requests.waitFor({ endpoint: 'responses' })
    expect(proxy.requests.count()).toBe(0)
  })
})
