import { setupServer } from 'msw/node'
import { afterEach, describe, expect, it } from 'vitest'
import { CopilotProxy, echo, type Handler, text } from '../../../src/index.ts'
import { copilotHandlers } from '../../../src/testing/msw.ts'

const proxyOf = (onCompletion: Handler): CopilotProxy =>
  new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, rateLimitPerMinute: 0, seed: 1, onCompletion })
const ghostText = 'https://copilot-proxy.githubusercontent.com/v1/engines/gpt-41-copilot/completions'
const ask = (init: object = {}) => fetch(ghostText, { method: 'POST', body: JSON.stringify({ prompt: 'a b', stream: true }), ...init })
const failure = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => expect.unreachable(),
    (error: Error) => error.message,
  )

describe('through msw', () => {
  const server = setupServer()
  afterEach(() => {
    server.close()
    server.resetHandlers()
  })
  const intercept = (proxy: CopilotProxy): void => {
    server.use(...copilotHandlers(proxy))
    server.listen({ onUnhandledRequest: 'error' })
  }

  it('a client with hard-coded hosts signs in and streams ghost text', async () => {
    const proxy = proxyOf(echo())
    intercept(proxy)
    const token = (await (await fetch('https://api.github.com/copilot_internal/v2/token')).json()) as { endpoints: Record<string, string> }
    expect(token.endpoints.proxy).toBe('https://api.github.com')
    const response = await ask()
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect((await response.text()).split('\n\n').filter(Boolean)).toHaveLength(3)
    expect((await fetch('https://api.individual.githubcopilot.com/models')).status).toBe(200)
    expect(proxy.requests.all().map(({ path }) => path)).toEqual([
      '/copilot_internal/v2/token',
      '/v1/engines/gpt-41-copilot/completions',
      '/models',
    ])
  })

  it('a client sees a broken connection as a network error', async () => {
    intercept(proxyOf(() => ({ cut: { kind: 'reset' } })))
    expect(await failure(ask())).toBe('Failed to fetch')
  })

  it('a client sees a stream that breaks off', async () => {
    intercept(proxyOf(() => ({ frames: [{ data: 'one' }, { cut: { kind: 'reset' } }] })))
    expect(await failure((await ask()).text())).toBe('terminated')
  })

  it('other hosts are left alone', async () => {
    intercept(proxyOf(echo()))
    expect(await failure(fetch('https://notgithub.com/'))).toContain('Cannot bypass')
  })

  it('options will do in place of a proxy', async () => {
    server.use(...copilotHandlers({ onCompletion: text('from options') }))
    server.listen()
    expect(await (await ask()).text()).toContain('from')
    expect(() => copilotHandlers({ maxTokens: -1 })).toThrow('maxTokens')
  })
})
