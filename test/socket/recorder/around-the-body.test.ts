import { once } from 'node:events'
import { request } from 'node:http'
import { expect, it } from 'vitest'
import { createTestProxy } from '../../../src/index.ts'
import { sendRaw } from '../raw-client.ts'
import { rawUpstream } from './raw-upstream.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Seen {
  readonly phrase: string | undefined
  readonly hints: readonly unknown[]
  readonly trailers: object
  readonly body: string
}

async function ask(url: string, method = 'GET'): Promise<Seen> {
  const hints: unknown[] = []
  const asked = request(`${url}/models`, { method })
  asked.on('information', ({ statusCode, headers }) => hints.push([statusCode, headers.link]))
  asked.end()
  const [response] = await once(asked, 'response')
  const body = Buffer.concat(await response.toArray()).toString()
  return { phrase: response.statusMessage, hints, trailers: response.trailers, body }
}

const chunked = 'Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n'

it('passes on the reason phrase, trailers and early hints of a service, and replays all but the hints', async () => {
  await using folder = await temporaryFolder()
  let [recorded, again]: Seen[] = []
  {
    await using upstream = await rawUpstream((socket) =>
      socket.write(
        [
          'HTTP/1.1 103 Early Hints\r\nLink: </a.css>; rel=preload, </b.js>; rel=preload\r\nX-Hint: 1\r\n\r\n',
          `HTTP/1.1 200 All Is Well\r\nTrailer: Server-Timing, X-Secret\r\n${chunked}Server-Timing: total;dur=5\r\nX-Secret: ghp_${'aB3'.repeat(12)}\r\n\r\n`,
        ].join(''),
      ),
    )
    await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
    recorded = await ask(proxy.url)
  }
  await using replay = await createTestProxy({ recorder: { dir: folder.path, timing: 'fast', environment: {} } })
  again = await ask(replay.url)
  expect(recorded).toEqual({
    phrase: 'All Is Well',
    hints: [[103, '</a.css>; rel=preload, </b.js>; rel=preload']],
    trailers: { 'server-timing': 'total;dur=5', 'x-secret': `ghp_${'aB3'.repeat(12)}` },
    body: 'abc',
  })
  expect(again).toEqual({ phrase: 'All Is Well', hints: [], trailers: { 'server-timing': 'total;dur=5' }, body: 'abc' })
  const [name = ''] = await folder.files()
  const file = await folder.read(name)
  expect(file).toContain('statusMessage: All Is Well')
  expect(file).toContain('where: response.trailers.x-secret')
})

it('keeps no reason phrase that is the usual one', async () => {
  await using folder = await temporaryFolder()
  await using upstream = await rawUpstream((socket) => socket.write('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n'))
  {
    await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
    expect((await ask(proxy.url)).phrase).toBe('Not Found')
  }
  const [name = ''] = await folder.files()
  const file = await folder.read(name)
  expect(file).not.toContain('statusMessage')
})

it.each([
  ['an empty phrase', 'HTTP/1.1 200 \r\nContent-Length: 2\r\n\r\nok', 'HTTP/1.1 200 \r\n'],
  ['a phrase in another alphabet', 'HTTP/1.1 200 Gr\u00c3\u00bcn\r\nContent-Length: 2\r\n\r\nok', 'HTTP/1.1 200 Gr\u00c3\u00bcn\r\n'],
  ['a phrase in no alphabet', 'HTTP/1.1 200 Gr\u00fcn\r\nContent-Length: 2\r\n\r\nok', 'HTTP/1.1 200 OK\r\n'],
  [
    'hints that are none',
    `HTTP/1.1 103 Early Hints\r\nLink: nonsense\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`,
    'HTTP/1.1 200 OK\r\n',
  ],
  [
    'interim answers of other kinds',
    'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 104 X\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok',
    'HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\n',
  ],
])('passes %s on as far as it can', async (_what, answer, head) => {
  await using folder = await temporaryFolder()
  await using upstream = await rawUpstream((socket) => socket.write(answer, 'latin1'))
  await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
  const { text } = await sendRaw(proxy.port, 'GET /models HTTP/1.1\r\nHost: x\r\n\r\n', { until: (seen) => seen.endsWith('ok') })
  expect(text.startsWith(head)).toBe(true)
})

it.each([
  ['a client of HTTP/1.0', 'GET /models HTTP/1.0\r\n\r\n', 'abc'],
  ['a request for headers alone', 'HEAD /models HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n', ''],
])('sends %s no trailers and no hints, and no word of them', async (_who, asked, body) => {
  await using folder = await temporaryFolder()
  await using upstream = await rawUpstream((socket, request) => {
    const head = `HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=x\r\n\r\nHTTP/1.1 200 OK\r\nTrailer: Server-Timing\r\n`
    socket.write(request.startsWith('HEAD') ? `${head}\r\n` : `${head}${chunked}Server-Timing: a\r\n\r\n`)
  })
  await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
  const { text } = await sendRaw(proxy.port, asked)
  expect(text.slice(text.lastIndexOf('\r\n\r\n') + 4)).toBe(body)
  expect(text).not.toMatch(/trailer|server-timing/i)
  if (asked.includes('1.0')) expect(text).not.toContain('103')
})

it('passes headers on that are larger than node’s own clients take', async () => {
  await using folder = await temporaryFolder()
  const large = 'h'.repeat(100_000)
  await using upstream = await rawUpstream((socket) => socket.write(`HTTP/1.1 200 OK\r\nX-Large: ${large}\r\nContent-Length: 2\r\n\r\nok`))
  await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
  const { text } = await sendRaw(proxy.port, 'GET /models HTTP/1.1\r\nHost: x\r\n\r\n', { until: (seen) => seen.endsWith('ok') })
  expect(text).toContain(`X-Large: ${large}\r\n`)
})
