import { describe, expect, it } from 'vitest'
import {
  CopilotProxy,
  clientEnvironment,
  connect,
  createTestProxy,
  echo,
  HttpError,
  MockCopilotError,
  text,
  VirtualClock,
} from '../../src/index.ts'
import { testProxyOf } from '../../src/testing/test-proxy-of.ts'

type Called = (...args: unknown[]) => unknown

/** What somebody is told who calls it from plain JavaScript. */
async function refusal(called: unknown, ...args: unknown[]): Promise<string> {
  try {
    await (called as Called)(...args)
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    expect((error as Error).message).toMatch(/^Failed to .+\.$/s)
    return `${(error as MockCopilotError).code} ${(error as Error).message}`
  }
  return 'accepted'
}

const ask = (proxy: CopilotProxy): Promise<Response> =>
  proxy.fetch(new Request('http://copilot.test/v1/completions', { method: 'POST', body: '{"prompt":"p"}' }))

describe('options that are none are refused', () => {
  it.each([[3], [null], [[]], [echo()]])('by createTestProxy: %j', async (options) => {
    expect(await refusal(createTestProxy, options)).toMatch(/^BAD_CONFIG .*the options must be an object/)
  })

  it.each([
    [{ splitHosts: 3 }, 'splitHosts must be true or false, but is 3'],
    [{ deviceFlow: { approval: 'odd' } }, 'deviceFlow.approval must be'],
    [{ deviceFlow: { odd: 1 } }, 'deviceFlow must have only approval, expiresInSeconds and intervalSeconds, but has odd'],
    [{ deviceFlow: { intervalSeconds: -1 } }, 'deviceFlow.intervalSeconds must be a number from 0 up, but is -1'],
  ])('by createTestProxy: %j', async (options, message) => {
    expect(await refusal(createTestProxy, options)).toContain(`BAD_CONFIG Failed to configure the proxy: ${message}`)
  })

  it.each([[3], [null], ['x']])('by session: %j', async (options) => {
    const proxy = testProxyOf()
    expect(await refusal(proxy.session.bind(proxy), options)).toMatch(/^BAD_CONFIG .*must be an object/)
  })

  it('by clientEnvironment and connect, where the URL is none', async () => {
    for (const url of [undefined, 3, 'x', 'ftp://x']) {
      expect(await refusal(clientEnvironment, url)).toMatch(/^BAD_CONFIG .*is no URL/)
    }
    for (const url of [3, 'x', 'ftp://x']) expect(await refusal(connect, url, 'token')).toMatch(/^CANNOT_CONNECT .*is no URL/)
  })

  it('by VirtualClock and HttpError', async () => {
    expect(await refusal((start: never) => new VirtualClock(start), 'x')).toMatch(/^BAD_CONFIG .*startMs.*is "x"/)
    expect(await refusal((status: never) => new HttpError(status, 'm'), 'x')).toMatch(/^BAD_ANSWER .*status.*is "x"/)
    expect(await refusal(new VirtualClock().advance.bind(new VirtualClock()), Number.NaN)).toMatch(/^BAD_DURATION .*duration NaN/)
  })
})

describe('what use() cannot put on', () => {
  it.each([[3], ['x'], [{}], [[echo()]], [null], [undefined]])('is refused and leaves the proxy as it was: %j', async (part) => {
    const proxy = testProxyOf({ onCompletion: text('base') })
    expect(await refusal(proxy.use.bind(proxy), part)).toMatch(/^BAD_HANDLER Failed to make use: part 1 must be a handler or middleware/)
    expect(await (await ask(proxy)).text()).toContain('base')
    proxy.use(text('over'))
    expect(await (await ask(proxy)).text()).toContain('over')
    proxy.reset()
    expect(await (await ask(proxy)).text()).toContain('base')
  })

  it('is nothing at all', async () => {
    const proxy = testProxyOf()
    expect(await refusal(proxy.use.bind(proxy))).toMatch(/^BAD_HANDLER .*it has no parts/)
  })
})

describe('a question to the journal', () => {
  it.each([[3], [null], ['x'], [[]]])('that is none is refused: %j', async (query) => {
    const { requests } = testProxyOf()
    for (const question of ['all', 'find', 'last', 'count', 'never', 'waitFor'] as const) {
      expect(await refusal(requests[question].bind(requests), query)).toMatch(/^BAD_QUERY .*an object.*or a predicate/)
    }
  })

  it('that is left out means any request', async () => {
    const proxy = testProxyOf()
    await (await ask(proxy)).text()
    expect((proxy.requests.find as () => unknown)()).toMatchObject({ path: '/v1/completions' })
    expect(await refusal(proxy.requests.never.bind(proxy.requests))).toMatch(/^UNEXPECTED_REQUEST .*with \{\}: 1 came/)
  })

  it.each([
    [{ count: 1.5 }, 'a count is a whole number from 1'],
    [{ count: 'x' }, 'a count is a whole number from 1'],
    [{ timeout: 5 }, 'there is no option "timeout"'],
    [3, 'the options must be an object'],
    [null, 'the options must be an object'],
  ])('that waits with %j is refused at once', async (options, message) => {
    const { requests } = testProxyOf()
    expect(await refusal(requests.waitFor.bind(requests), {}, options)).toMatch(`BAD_QUERY Failed to wait for `)
    expect(await refusal(requests.waitFor.bind(requests), {}, options)).toContain(message)
  })

  it.each([[-1], ['x'], [1.5], [undefined]])('for at most %j is refused', async (most) => {
    const { requests } = testProxyOf()
    expect(await refusal(requests.atMost.bind(requests), most, {})).toMatch(/^BAD_QUERY .*a whole number from 0/)
  })
})

it('fetch() says what it takes', async () => {
  const proxy = testProxyOf()
  for (const request of [undefined, 3, '/v1/completions', {}]) {
    expect(await refusal(proxy.fetch.bind(proxy), request)).toMatch(/^BAD_REQUEST .*new Request\(/)
  }
})

it('fetch() may be handed on to a client that takes a fetch of its own', async () => {
  const { fetch, requests } = testProxyOf({ onCompletion: text('a + b') })
  const url = 'http://copilot.test/v1/completions'
  const init = { method: 'POST', body: '{"prompt":"p"}' }
  expect(await (await fetch(url, init)).text()).toContain('a + b')
  expect(await (await fetch(new URL(url), init)).text()).toContain('a + b')
  expect(await (await fetch(new Request(url), init)).text()).toContain('a + b')
  expect(requests.count({ method: 'POST', body: { prompt: 'p' } })).toBe(3)
})

it('an IPv6 host may stand in brackets', () => {
  expect(new CopilotProxy({ port: 0, host: '[::1]', maxTokens: 1, onCompletion: echo() }).config.host).toBe('::1')
})
