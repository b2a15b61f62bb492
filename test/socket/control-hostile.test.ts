import { describe, expect, it } from 'vitest'
import { createTestProxy, type TestProxy, text } from '../../src/index.ts'
import { type RawAnswer, sendRaw } from './raw-client.ts'
import { complete, running } from './running.ts'

const adminToken = 'admin-of-this-test'
const authorization = `Authorization: Bearer ${adminToken}`
const secret = 'secret-in-the-journal'
const root = '/__mock-copilot'

/** With something in its journal that nobody else may learn, and that a reset would lose. */
async function target(): Promise<TestProxy> {
  const { proxy } = await running({ adminToken, seed: 'seed-of-this-test', unscoped: 'allow' })
  await proxy.session({ id: 'one', onCompletion: text('of one') })
  await complete(proxy.url, { prompt: secret })
  return proxy
}

interface Raw {
  readonly method?: string
  readonly to?: string
  readonly headers?: readonly string[]
  readonly body?: string
  readonly host?: string
}
/** Bytes as no well-behaved client would send them; a page or a program on the same machine need not be one. */
function raw(
  { port }: TestProxy,
  { method = 'GET', to = root, headers = [], body = '', host = `127.0.0.1:${port}` }: Raw,
): Promise<RawAnswer> {
  const length = method === 'GET' ? [] : [`Content-Length: ${Buffer.byteLength(body)}`]
  const lines = [`${method} ${to} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...length, ...headers]
  return sendRaw(port, Buffer.from(`${lines.join('\r\n')}\r\n\r\n${body}`))
}
const post = (proxy: TestProxy, to: string, body: string, headers: readonly string[] = []) =>
  raw(proxy, { method: 'POST', to: root + to, body, headers: [authorization, 'Content-Type: application/json', ...headers] })

/** Neither was anything told nor anything done. */
async function isUnharmed(proxy: TestProxy, { status, text }: RawAnswer): Promise<void> {
  expect([status >= 400 || status === 0, text]).toEqual([true, text])
  expect(text).not.toContain(secret)
  expect(text).not.toContain('seed-of-this-test')
  expect(text.toLowerCase()).not.toContain('access-control-')
  expect(proxy.requests.count({ path: '/v1/completions' })).toBe(1)
  expect(proxy.sessions().map(({ id }) => id)).toEqual(['one'])
  expect((await fetch(`${proxy.url}/_ping`)).status).toBe(200)
}

describe('a web page on the same machine, even one that knows the token', () => {
  it.each([
    'evil.test',
    '127.0.0.1.evil.test',
    'evil.test#127.0.0.1',
    '127.0.0.1@evil.test',
    'evil.test:127.0.0.1',
    'localhost.',
    'localhost.evil.test',
    '2130706433',
    '0x7f.0.0.1',
    '127.1',
    '127.0.0.2',
    '0.0.0.0',
    '[::ffff:127.0.0.1]',
    '::1',
    '127.0.0.1, evil.test',
    '127.0.0.1:80:80',
    '127.0.0.1:80x',
    'evil.test\r\nHost: 127.0.0.1',
    '127.0.0.1\r\nHost: evil.test',
    '',
  ])('does not get in by a name of its own that leads here: %j', async (host) => {
    const proxy = await target()
    for (const to of [root, `${root}/openapi.json`]) await isUnharmed(proxy, await raw(proxy, { to, host, headers: [authorization] }))
  })

  it.each([
    ['text/plain'],
    ['text/plain;charset=UTF-8'],
    ['text/plain; application/json'],
    ['multipart/form-data; boundary=x'],
    ['application/x-www-form-urlencoded'],
    ['text/json'],
    ['application/json-patch'],
    ['"application/json"'],
    [undefined],
  ])('does nothing with a request that needs no leave: content-type %j', async (type) => {
    const proxy = await target()
    const sent = [authorization, ...(type === undefined ? [] : [`Content-Type: ${type}`])]
    for (const to of ['/reset', '/sessions', '/sessions/one/reset', '/overrides'])
      await isUnharmed(proxy, await raw(proxy, { method: 'POST', to: root + to, headers: sent, body: '{}' }))
  })

  it.each([
    'http://evil.test',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'file://',
    'http://localhost',
    'chrome-extension://x',
    '',
  ])('is not let in with the origin %j, by whichever method', async (origin) => {
    const proxy = await target()
    const headers = [authorization, `Origin: ${origin}`, 'Content-Type: application/json']
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PUT', 'PATCH'])
      await isUnharmed(proxy, await raw(proxy, { method, to: `${root}/sessions/one`, headers, body: '{}' }))
  })

  it('opens no WebSocket here', async () => {
    const proxy = await target()
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==']
    for (const headers of [['Origin: http://evil.test'], [authorization, 'Origin: http://evil.test'], []]) {
      const lines = [`GET ${root} HTTP/1.1`, `Host: 127.0.0.1:${proxy.port}`, 'Connection: Upgrade', ...upgrade, ...headers]
      await isUnharmed(proxy, await sendRaw(proxy.port, `${lines.join('\r\n')}\r\n\r\n`, { until: (answer) => answer.includes('}}') }))
    }
  })

  it.each([
    ['in the query', `${root}?token=${adminToken}&access_token=${adminToken}`, []],
    ['in a cookie', root, [`Cookie: token=${adminToken}`]],
    ['as an API key', root, [`X-Api-Key: ${adminToken}`]],
    ['with more behind it', root, [`Authorization: Bearer ${adminToken}x`]],
    ['with a zero behind it', root, [`Authorization: Bearer ${adminToken}\0`]],
    ['twice, the wrong one first', root, ['Authorization: Bearer x', authorization]],
    ['in the name of another host', root, ['X-Forwarded-Host: 127.0.0.1', 'Forwarded: host=127.0.0.1', `X-Original-URL: ${root}`]],
  ])('is not known by a token %s', async (_, to, headers) => {
    const proxy = await target()
    await isUnharmed(proxy, await raw(proxy, { to, headers }))
  })
})

describe('a path that is not spelled as the document has it', () => {
  const spellings = [
    '//__mock-copilot/reset',
    '/./__mock-copilot/reset',
    '/x/../__mock-copilot/reset',
    '/__mock-copilot/x/../reset',
    '/__mock-copilot/./reset',
    '/__mock-copilot/%2e/reset',
    '/__mock-copilot/sessions/%2e%2e/reset',
    '/__mock-copilot/sessions/../reset',
    '/__mock-copilot/sessions/two/../one/reset',
    '/__mock-copilot/sessions/one%2freset',
    '/__mock-copilot/sessions/one/..;/reset',
    '/__mock-copilot%2freset',
    '/%5f_mock-copilot/reset',
    '/__MOCK-COPILOT/reset',
    '/__mock-copilot\\reset',
    '/__mock-copilotreset',
    '/__mock-copilot;/reset',
    '/__mock-copilot/reset%00',
    '/__mock-copilot/reset/x',
    '/__mock-copilot/reset.json',
    '/s/one/__mock-copilot/reset',
    '/__mock-copilot/s/one/reset',
    'http://evil.test/__mock-copilot/reset',
    '*',
  ]

  it.each(spellings)('does nothing, with the token and without: %s', async (to) => {
    const proxy = await target()
    for (const headers of [[authorization], []])
      await isUnharmed(proxy, await raw(proxy, { method: 'POST', to, headers: [...headers, 'Content-Type: application/json'], body: '{}' }))
  })

  it('beside the control API there is room for an endpoint of one’s own', async () => {
    const { proxy } = await running({
      adminToken,
      endpoints: [{ name: 'mine', method: 'GET', paths: ['/__mock-copilot-mine'], credential: 'none', answer: () => ({ body: 'mine' }) }],
    })
    expect(await (await fetch(`${proxy.url}/__mock-copilot-mine`)).text()).toBe('mine')
  })
})

describe('what a session may be called', () => {
  const odd = [
    'a/b',
    '..',
    '.',
    '',
    ' ',
    'a b',
    'é',
    'a\0',
    'a\n',
    '%2e',
    'a?b',
    'a#b',
    '<script>',
    'x'.repeat(65),
    1,
    ['a'],
    { a: 1 },
    null,
  ]

  it.each(odd)('not %j', async (id) => {
    const proxy = await target()
    await isUnharmed(proxy, await post(proxy, '/sessions', JSON.stringify({ id })))
  })

  it.each(['%00', '%0d%0aX-Evil:1', '%2e%2e', '..', '<script>alert(1)</script>', 'x'.repeat(8_000), '%ff%fe'])(
    'in a path, %s is nobody’s, and comes back as text inside of JSON',
    async (id) => {
      const proxy = await target()
      const answer = await raw(proxy, { to: `${root}/sessions/${id}`, headers: [authorization] })
      expect(answer.status).toBe(404)
      expect(answer.text.toLowerCase()).toContain('content-type: application/json')
      expect(answer.text.toLowerCase()).not.toContain('\r\nx-evil')
      await isUnharmed(proxy, answer)
    },
  )

  it('names that objects have from birth are names like all others', async () => {
    const proxy = await target()
    for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect((await raw(proxy, { to: `${root}/sessions/${id}`, headers: [authorization] })).status).toBe(404)
      expect((await post(proxy, '/sessions', `{"id":"${id}"}`)).status).toBe(201)
      expect((await complete(`${proxy.url}/s/${id}`)).status).toBe(200)
      expect(
        (await raw(proxy, { method: 'DELETE', to: `${root}/sessions/${id}/overrides/__proto__`, headers: [authorization] })).status,
      ).toBe(200)
      expect((await raw(proxy, { method: 'DELETE', to: `${root}/sessions/${id}`, headers: [authorization] })).status).toBe(200)
    }
  })
})

describe('a body that means harm', () => {
  const paths = [
    '/sessions',
    '/overrides',
    '/fixtures',
    '/scenario',
    '/requests/search',
    '/requests/wait',
    '/account/become',
    '/clock/advance',
  ]
  const polluting = [
    '{"__proto__":{"polluted":1}}',
    '{"constructor":{"prototype":{"polluted":1}}}',
    '{"parts":[{"kind":"__proto__"}]}',
    '{"parts":[{"kind":"constructor"}]}',
    '{"parts":[{"kind":"toString"}]}',
    '{"parts":[{"__proto__":{"kind":"echo","polluted":1}}]}',
    '{"parts":[{"kind":"status","status":429,"__proto__":{"polluted":1}}]}',
    '{"parts":[{"kind":"status","status":429,"headers":{"__proto__":"polluted"}}]}',
    '{"fixtures":[{"match":{"__proto__":{"polluted":1}},"reply":"x"}]}',
    '{"fixtures":[{"match":{"prompt":"x"},"reply":"x","__proto__":{"polluted":1}}]}',
    '{"scenario":"__proto__"}',
    '{"scenario":"constructor"}',
    '{"scenario":{"__proto__":{"polluted":1},"description":"x","pipe":[{"kind":"echo"}]}}',
    '{"persona":"__proto__"}',
    '{"persona":{"__proto__":{"polluted":1}}}',
    '{"query":{"__proto__":{"polluted":1}},"timeoutMs":1}',
    '{"query":{"headers":{"__proto__":"polluted"}},"timeoutMs":1}',
    '{"query":{"body":{"__proto__":{"polluted":1}}},"timeoutMs":1}',
    '{"deviceFlow":{"__proto__":{"polluted":1}}}',
    '{"recorder":{"dir":"__proto__"}}',
    '{"duration":"__proto__"}',
  ]

  it.each(polluting)('changes no prototype: %s', async (body) => {
    const proxy = await target()
    const known = Object.getOwnPropertyNames(Object.prototype)
    for (const path of paths) {
      const { status, text } = await post(proxy, path, body)
      expect([path, status, text]).not.toEqual([path, 500, text])
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(known)
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  const nested = (open: string, inner: string, close: string, depth: number) => open.repeat(depth) + inner + close.repeat(depth)

  it.each([
    ['arrays', nested('[', '', ']', 100_000)],
    ['objects', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['pipes', `{"parts":[${nested('{"kind":"pipe","steps":[', '{"kind":"echo"}', ']}', 20_000)}]}`],
    ['cycles', `{"parts":[${nested('{"kind":"cycle","faults":[', '{"kind":"reset"}', ']}', 20_000)}]}`],
    ['sequences', `{"parts":[${nested('{"kind":"sequence","steps":[', '"x"', ']}', 20_000)}]}`],
  ])('is refused where it is nested 20,000 times and more: %s', async (_, body) => {
    const proxy = await target()
    for (const path of ['/overrides', '/sessions', '/requests/search']) {
      const answer = await post(proxy, path, body)
      expect(answer.status).toBe(400)
      await isUnharmed(proxy, answer)
    }
  })

  it.each([
    [`{"parts":[{"kind":"status","status":429,"when":{"prompt":{"regex":"(a+)+$"}}}]}`, '/overrides'],
    [`{"parts":[{"kind":"latency","ms":1e400}]}`, '/overrides'],
    [`{"duration":1e308}`, '/sessions/one/clock/advance'],
    [`{"timeoutMs":1e9}`, '/requests/wait'],
  ])('is refused where it would take for ever: %s', async (body, path) => {
    const proxy = await target()
    const answer = await post(proxy, path, body)
    expect(answer.status).toBe(400)
    await isUnharmed(proxy, answer)
  })

  it('is refused where it is larger than 10 MB, and unread where nobody may send it', async () => {
    const proxy = await target()
    const huge = JSON.stringify({ fixtures: [{ match: { prompt: 'x' }, reply: 'x'.repeat(11 * 1024 * 1024) }] })
    await isUnharmed(proxy, await post(proxy, '/fixtures', huge))
    const head = (headers: readonly string[]) =>
      [`POST ${root}/fixtures HTTP/1.1`, `Host: 127.0.0.1:${proxy.port}`, 'Content-Type: application/json', ...headers, '', ''].join('\r\n')
    for (const length of ['Content-Length: 10000000000', 'Transfer-Encoding: chunked']) {
      const answer = await sendRaw(proxy.port, head([length]), { until: (answer) => answer.includes('}}') })
      expect(answer.status).toBe(401)
      await isUnharmed(proxy, answer)
    }
  })
})

describe('bytes that two servers would read in two ways', () => {
  it.each([
    ['two lengths', ['Content-Length: 2', 'Content-Length: 3']],
    ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
    ['chunks that are none', ['Transfer-Encoding: chunked, identity']],
    ['an odd length', ['Content-Length: +2']],
    ['a folded header', ['X-Folded: a', ' b: c']],
    ['a space before the colon', ['Content-Length : 2']],
  ])('are refused: %s', async (_, headers) => {
    const proxy = await target()
    const lines = [
      `POST ${root}/reset HTTP/1.1`,
      `Host: 127.0.0.1:${proxy.port}`,
      authorization,
      'Content-Type: application/json',
      ...headers,
    ]
    await isUnharmed(proxy, await sendRaw(proxy.port, `${lines.join('\r\n')}\r\n\r\n{}`))
  })

  it('a second request on the connection is judged by itself', async () => {
    const proxy = await target()
    const one = (headers: readonly string[], close = false) =>
      [`GET ${root} HTTP/1.1`, `Host: 127.0.0.1:${proxy.port}`, ...headers, ...(close ? ['Connection: close'] : []), '', ''].join('\r\n')
    const { text } = await sendRaw(proxy.port, one([authorization]) + one([], true))
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['200', '401'])
  })

  it('a request hidden in the body of another is a body', async () => {
    const proxy = await target()
    const hidden = `POST ${root}/reset HTTP/1.1\r\nHost: 127.0.0.1\r\n${authorization}\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}`
    await isUnharmed(
      proxy,
      await raw(proxy, { method: 'POST', to: `${root}/nonesuch`, body: hidden, headers: ['Content-Type: text/plain'] }),
    )
  })
})

it('a server without the control API has nothing under its path', async () => {
  await using proxy = await createTestProxy()
  expect((await raw(proxy, { to: root, headers: [authorization] })).status).toBe(404)
})
