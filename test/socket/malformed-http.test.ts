import { once } from 'node:events'
import { request, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestProxy } from '../../src/index.ts'
import type { TestProxy } from '../../src/testing/test-proxy.ts'
import { rawPost, sendRaw } from './raw-client.ts'
import { running } from './running.ts'

const close = 'Connection: close\r\n'
const get = (headers: string, target = '/health', version = '1.1'): string => `GET ${target} HTTP/${version}\r\n${headers}\r\n`
const completions = (headers: string, body = '{}'): string => `POST /v1/completions HTTP/1.1\r\nHost: x\r\n${headers}\r\n${body}`

/** Bytes that are not a request as RFC 9112 has it, and the status each must get. */
const malformed: [string, number, string][] = [
  ['no request at all', 400, 'this is not HTTP\r\n\r\n'],
  ['a TLS handshake', 400, '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['the preface of HTTP/2', 400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  ['a method nobody knows', 400, 'FETCH /health HTTP/1.1\r\nHost: x\r\n\r\n'],
  ['a version nobody knows', 400, get('Host: x\r\n', '/health', '9.9')],
  ['a NUL in the target', 400, get('Host: x\r\n', '/hea\0lth')],
  ['a space before the colon', 400, get('Host : x\r\n')],
  ['a header folded over two lines', 400, get(`Host: x\r\nA: b\r\n c\r\n`)],
  ['lines that end with LF only', 400, 'GET /health HTTP/1.1\nHost: x\n\n'],
  ['a CR inside a value', 400, get('Host: x\r\nA: b\rc\r\n')],
  ['two lengths', 400, completions('Content-Length: 2\r\nContent-Length: 3\r\n')],
  ['a length and chunks', 400, completions('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '0\r\n\r\n')],
  ['a negative length', 400, completions('Content-Length: -2\r\n')],
  ['a length beyond every number', 400, completions('Content-Length: 99999999999999999999\r\n')],
  ['a chunk size that is no number', 400, completions('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n0\r\n\r\n')],
  ['an encoding of the transfer other than chunked', 400, completions('Transfer-Encoding: gzip\r\n')],
  ['headers larger than 16 KB', 431, get(`Host: x\r\nA: ${'a'.repeat(20_000)}\r\n`)],
  ['a target larger than 16 KB', 431, get('Host: x\r\n', `/${'a'.repeat(20_000)}`)],
  ['chunk extensions larger than 16 KB', 413, completions('Transfer-Encoding: chunked\r\n', `2;${'a'.repeat(20_000)}\r\n{}\r\n0\r\n\r\n`)],
  ['no Host', 400, get(close)],
  ['two Hosts', 400, get(`Host: a\r\nHost: b\r\n${close}`)],
  ['a Host that is no name', 400, get(`Host: ev il/<>"\r\n${close}`)],
  ['a Host with a port that is no number', 400, get(`Host: a:b\r\n${close}`)],
  ['a Host with a path', 400, get(`Host: a/b\r\n${close}`)],
  ['a Host with a user', 400, get(`Host: user@a\r\n${close}`)],
  ['a target that is no URL', 400, get(`Host: x\r\n${close}`, 'http://[bad/health')],
  ['a target that is only a star', 400, `OPTIONS * HTTP/1.1\r\nHost: x\r\n${close}\r\n`],
  ['an expectation nobody can meet', 417, completions(`Expect: miracles\r\nContent-Length: 2\r\n${close}`)],
  ['an upgrade to a WebSocket', 426, get(`Host: x\r\nConnection: Upgrade, close\r\nUpgrade: WebSocket\r\n`)],
  ['a tunnel', 405, 'CONNECT example.test:443 HTTP/1.1\r\nHost: example.test:443\r\n\r\n'],
]

/** What is odd, and still a request. */
const odd: [string, string][] = [
  ['HTTP/1.0 without Host', get('', '/health', '1.0')],
  ['an empty Host', get(`Host:\r\n${close}`)],
  ...['a.example:80', '[::1]:4010', '[fe80::1%25eth0]', 'xn--bcher-kva.example', 'a_b', '127.0.0.1:', 'UPPER'].map(
    (host): [string, string] => [`the Host ${host}`, get(`Host: ${host}\r\n${close}`)],
  ),
  ['a target that names a host', get(`Host: x\r\n${close}`, 'http://elsewhere.test/health')],
  ['doubled slashes', get(`Host: x\r\n${close}`, '//health')],
  ['a query', get(`Host: x\r\n${close}`, '/health?%zz&__proto__=1')],
  ['2,100 headers, the last of which counts', get(`${'A:b\r\n'.repeat(2_100)}Host: x\r\n${close}`)],
  [
    'an offer of HTTP/2, as Java makes it',
    get('Host: x\r\nConnection: Upgrade, HTTP2-Settings, close\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n'),
  ],
]

describe('malformed HTTP', () => {
  let proxy: TestProxy
  const errors: Error[] = []
  beforeAll(async () => {
    proxy = await createTestProxy()
    proxy.on('error', (error) => errors.push(error))
  })
  afterAll(() => proxy.stop())

  it.each(malformed)('%s gets a %i with the error body and both ids, and a closed connection', async (_, status, bytes) => {
    for (const halfClose of [false, true]) {
      const answer = await sendRaw(proxy.port, bytes, { halfClose })
      expect(answer).toMatchObject({ status, end: 'closed' })
      const [head = '', body = ''] = answer.text.split('\r\n\r\n')
      expect(head).toMatch(/x-request-id: .+\r\n/)
      expect(head).toMatch(/x-github-request-id: MOCK:/)
      expect(JSON.parse(body)).toEqual({ error: { message: expect.any(String), type: 'invalid_request_error', code: status } })
    }
    expect(errors).toEqual([])
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it.each(odd)('%s is answered', async (_, bytes) => {
    const { status, end } = await sendRaw(proxy.port, bytes)
    expect({ status, end }).toEqual({ status: 200, end: 'closed' })
  })

  it.each([
    ['after a good request', 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n', 200],
    ['after a request with a body', rawPost('/v1/completions', '{"prompt":"a"}'), 200],
    ['behind a length that is too short', 'POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n{"prompt":"a"}', 400],
  ])('%s: it leaves that one its answer, and gets its own', async (_, good, status) => {
    const { text, end } = await sendRaw(proxy.port, `${good}\0\0\0 not HTTP at all\r\n\r\n${'x'.repeat(2_000_000)}`)
    expect(end).toBe('closed')
    expect(text.match(/HTTP\/1\.1 \d{3}/g)).toEqual([`HTTP/1.1 ${status}`, 'HTTP/1.1 400'])
  })

  it('in mid-body, after the answer began, ends the connection', async () => {
    const { text, end } = await sendRaw(proxy.port, [
      'POST /nowhere HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n',
      '2\r\nab\r\n',
      'zz\r\n',
    ])
    expect(end).not.toBe('open')
    expect(text.match(/HTTP\/1\.1 \d{3}/g)?.[0]).toMatch(/40[04]/)
  })
})

describe('a request whose body is malformed', () => {
  it.each([
    ['a chunk size that is no number', 400, completions('Transfer-Encoding: chunked\r\n', 'zz\r\n')],
    ['an encoding of the transfer other than chunked', 400, completions('Transfer-Encoding: gzip\r\n')],
    ['chunk extensions larger than 16 KB', 413, completions('Transfer-Encoding: chunked\r\n', `2;${'a'.repeat(20_000)}\r\n{}\r\n`)],
  ])('of %s is journalled with the %i that the server gave it', async (_, status, bytes) => {
    const { proxy, errors } = await running()
    expect(await sendRaw(proxy.port, bytes)).toMatchObject({ status })
    expect(await proxy.requests.waitFor()).toMatchObject({ status, complete: true, cancelled: false, cancellation: undefined })
    expect(errors).toEqual([])
  })

  it('is journalled as cancelled where it ends before it should: a client that closes its half is gone', async () => {
    const { proxy } = await running()
    const bytes = 'POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"prompt":'
    expect(await sendRaw(proxy.port, bytes, { halfClose: true })).toMatchObject({ status: 400 })
    expect(await proxy.requests.waitFor()).toMatchObject({ status: undefined, cancelled: true })
  })
})

describe('a request for another protocol', () => {
  it('is refused in words that a WebSocket client can read', async () => {
    const { proxy } = await running()
    const headers = {
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-key': 'AAAAAAAAAAAAAAAAAAAAAA==',
      'sec-websocket-version': '13',
    }
    const [response] = await once(request({ port: proxy.port, path: '/health', headers }).end(), 'response')
    expect(response.statusCode).toBe(426)
    expect(response.headers.upgrade).toBe('HTTP/1.1')
    response.resume()
    expect(await proxy.requests.waitFor()).toMatchObject({ status: 426, path: '/health' })
  })

  it.each([
    ['a tunnel', 'CONNECT a.test:1 HTTP/1.1\r\nHost: a.test:1\r\n\r\n'],
    ['a WebSocket', 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'],
    ['half a request', 'POST /v1/completions HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{'],
    ['nothing', ''],
  ])('does not hold stop() up, nor does its client that keeps its half open: %s', async (_, bytes) => {
    const { proxy } = await running()
    const connected = once(proxy.server as Server, 'connection')
    const client = connect({ port: proxy.port, allowHalfOpen: true }).on('error', () => {})
    client.write(bytes)
    await connected
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = performance.now()
    await proxy.stop()
    expect(performance.now() - before).toBeLessThan(500)
    client.destroy()
  })
})
