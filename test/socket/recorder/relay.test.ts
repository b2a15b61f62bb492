import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createTestProxy, type RecorderOptions, type TestProxy } from '../../../src/index.ts'
import { sendRaw } from '../raw-client.ts'
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts'

/** A service made of node's own server. */
async function service(answer: (...exchange: Parameters<RequestListener>) => unknown): Promise<string> {
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const recording = (folder: TemporaryFolder, upstream: string, more: Partial<RecorderOptions> = {}): Promise<TestProxy> =>
  createTestProxy({ recorder: { dir: folder.path, upstream, mode: 'record', environment: {}, ...more } })

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => Buffer.concat(await request.toArray())

describe('what a recorder passes on', () => {
  it('is the client’s request with its own headers, the service’s host, and nothing of the connection', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service(async (request, response) =>
      response.end(JSON.stringify([request.method, request.url, request.rawHeaders, String(await bodyOf(request))])),
    )
    await using proxy = await recording(folder, `${upstream}/base`)
    const raw = [
      'POST /models/x%20y?a=1&a=2 HTTP/1.1\r\nHost: localhost\r\nX-Client-Thing: Yes\r\nAuthorization: Bearer mine\r\n',
      'Connection: keep-alive, X-Mine\r\nX-Mine: secret\r\nTE: trailers\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
    ].join('')
    const { text } = await sendRaw(proxy.port, raw, { until: (seen) => seen.includes(']"') || seen.includes('"abc"]') })
    const [method, url, headers, body] = JSON.parse(text.slice(text.indexOf('['), text.lastIndexOf(']') + 1)) as [
      string,
      string,
      string[],
      string,
    ]
    expect([method, url, body]).toEqual(['POST', '/base/models/x%20y?a=1&a=2', 'abc'])
    const names = headers.filter((_, i) => i % 2 === 0).map((name) => name.toLowerCase())
    expect(names.sort()).toEqual(['authorization', 'connection', 'host', 'transfer-encoding', 'via', 'x-client-thing'])
    expect(headers[headers.indexOf('Authorization') + 1]).toBe('Bearer mine')
    expect(headers.join(' ')).toContain(upstream.replace('http://', ''))
  })

  it('asks for no content-encoding that could not be undone', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service(({ headers }, response) => response.end(headers['accept-encoding']))
    await using proxy = await recording(folder, upstream)
    const asked = async (accepted: string) => (await fetch(proxy.url, { headers: { 'accept-encoding': accepted } })).text()
    expect(await asked('gzip, deflate;q=0.5, zebra, br')).toBe('gzip, deflate;q=0.5, br')
    expect(await asked('dcb, zebra')).toBe('identity')
    expect(await asked('*')).toBe('identity')
  })

  it('is every byte of a body, text or not', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service(async (request, response) => response.end(await bodyOf(request)))
    await using proxy = await recording(folder, upstream)
    const body = Buffer.from(Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256))
    const response = await fetch(`${proxy.url}/anything`, { method: 'POST', body })
    expect(Buffer.from(await response.arrayBuffer()).equals(body)).toBe(true)
  })

  it('is a redirect to the same service, led back here, and one to elsewhere as it is; neither is followed', async () => {
    await using folder = await temporaryFolder()
    const asked: (string | undefined)[] = []
    const upstream = await service(({ url, headers }, response) => {
      asked.push(url)
      response.writeHead(302, { location: url === '/here' ? `http://${headers.host}/there?a=b` : 'https://elsewhere.example/' }).end()
    })
    const location = async ({ url }: TestProxy, path: string) => (await fetch(url + path, { redirect: 'manual' })).headers.get('location')
    await using proxy = await recording(folder, upstream)
    expect(await location(proxy, '/here')).toBe(`${proxy.url}/there?a=b`)
    expect(await location(proxy, '/elsewhere')).toBe('https://elsewhere.example/')
    expect(asked).toEqual(['/here', '/elsewhere'])
    await proxy.stop()
    await using replaying = await recording(folder, upstream, { mode: 'replay' })
    expect(await location(replaying, '/here')).toBe('/there?a=b')
    expect(await location(replaying, '/elsewhere')).toBe('https://elsewhere.example/')
  })

  it('is the length that HEAD asks for, then and on replay', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service((_request, response) => response.writeHead(200, { 'content-length': '12' }).end())
    const length = async ({ url }: TestProxy) => (await fetch(url, { method: 'HEAD' })).headers.get('content-length')
    await using proxy = await recording(folder, upstream)
    expect(await length(proxy)).toBe('12')
    await proxy.stop()
    await using replaying = await recording(folder, upstream, { mode: 'replay' })
    expect(await length(replaying)).toBe('12')
  })

  it('ends where the client hangs up: the service sees its connection close', async () => {
    await using folder = await temporaryFolder()
    let closed = false
    const upstream = await service((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')
      response.on('close', () => {
        closed = true
      })
    })
    await using proxy = await recording(folder, upstream)
    const controller = new AbortController()
    const response = await fetch(`${proxy.url}/models`, { signal: controller.signal })
    await response.body?.getReader().read()
    controller.abort()
    await expect.poll(() => closed).toBe(true)
  })

  it('waits for a client that does not read', async () => {
    await using folder = await temporaryFolder()
    let sent = 0
    const upstream = await service((_request, response) => {
      const more = (): void => {
        while (sent < 200 && response.write(Buffer.alloc(1024 * 1024, 'x'))) sent++
        sent++
        if (sent < 200) response.once('drain', more)
        else response.end()
      }
      more()
    })
    await using proxy = await recording(folder, upstream)
    const response = await fetch(`${proxy.url}/models`)
    let before = -1
    while (before !== sent) {
      before = sent
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    expect(sent).toBeLessThan(100)
    await response.body?.cancel()
  })

  it('may be too much to be recorded, and comes through all the same', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service((_request, response) => response.end(Buffer.alloc(9 * 1024 * 1024, 'x')))
    await using proxy = await recording(folder, upstream)
    expect((await (await fetch(`${proxy.url}/models`)).arrayBuffer()).byteLength).toBe(9 * 1024 * 1024)
    expect((await proxy.recordings()).recorded).toEqual([])
  })
})

describe('the credential that a recorder puts in', () => {
  const environment = { SERVICE_TOKEN: 'made-up-credential' }
  const withToken = { environment, upstreamTokenEnv: 'SERVICE_TOKEN' }

  it('takes the place of the client’s, but not of one that the service minted', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service(({ headers }, response) => response.end(headers.authorization))
    await using proxy = await recording(folder, upstream, withToken)
    const seen = async (headers: Record<string, string>) => (await fetch(`${proxy.url}/models`, { headers })).text()
    expect(await seen({})).toBe('Bearer made-up-credential')
    expect(await seen({ authorization: 'token mine' })).toBe('Bearer made-up-credential')
    expect(await seen({ authorization: 'Bearer tid=minted;exp=1' })).toBe('Bearer tid=minted;exp=1')
  })

  it.each([{ origin: 'https://evil.example' }, { host: 'evil.example' }, { origin: 'http://localhost.evil.example' }])(
    'is not for a page from elsewhere: %j',
    async (headers) => {
      await using folder = await temporaryFolder()
      const upstream = await service((_request, response) => response.end('served'))
      await using proxy = await recording(folder, upstream, withToken)
      const lines = Object.entries({ host: `127.0.0.1:${proxy.port}`, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
      const raw = await sendRaw(proxy.port, `GET /models HTTP/1.1\r\n${lines.join('')}\r\n`, { until: (text) => text.includes('\r\n\r\n') })
      expect(raw.status).toBe(403)
    },
  )
})

describe('a secret that no rule took out', () => {
  it('keeps the file from being written, and the proxy tells where', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service((_request, response) => response.end('x'))
    // A name is never redacted, because it is made here; so a value that it holds can only be refused.
    await using proxy = await recording(folder, upstream, {
      environment: { NAME: 'get-other' },
      secretVariables: ['NAME'],
    })
    const failed = once(proxy, 'error')
    await (await fetch(`${proxy.url}/something`)).text()
    const [error] = await failed
    expect(error).toMatchObject({ code: 'SECRET_FOUND' })
    expect(String(error)).toMatch(/Failed to write .*: its line 2 would hold a secret \([a-z-]+\)/)
    expect(await folder.files()).toEqual([])
  })

  it('keeps nothing else of its group from being written', async () => {
    await using folder = await temporaryFolder()
    const upstream = await service((_request, response) => response.end('x'))
    // So is the name of an endpoint.
    await using proxy = await recording(folder, upstream, {
      environment: { NAME: 'embeddings' },
      secretVariables: ['NAME'],
      group: 'all',
    })
    const errors: Error[] = []
    proxy.on('error', (error) => errors.push(error))
    const ask = async (path: string, method = 'POST') => (await fetch(proxy.url + path, { method })).text()
    await Promise.all([ask('/models', 'GET'), ask('/embeddings'), ask('/v1/completions')])
    await ask('/chat/completions')
    const { recorded, notRecorded } = await proxy.recordings()
    expect(errors).toMatchObject([{ code: 'SECRET_FOUND' }])
    expect(recorded.map(({ request }) => request.path).sort()).toEqual(['/chat/completions', '/models', '/v1/completions'])
    expect(notRecorded).toMatchObject([{ reason: expect.stringContaining('would hold a secret') }])
    expect(await folder.read('all.yaml')).not.toContain('embeddings')
  })
})
