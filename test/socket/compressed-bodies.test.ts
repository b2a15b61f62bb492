import * as zlib from 'node:zlib'
import { expect, it } from 'vitest'
import { createTestProxy, echo, type TestProxy } from '../../src/index.ts'

const megabyte = 1024 * 1024
const asked = JSON.stringify({ prompt: 'function add(' })

const post = async (proxy: TestProxy, body: Uint8Array, encoding: string, path = '/v1/completions') => {
  const response = await fetch(proxy.url + path, { method: 'POST', body, headers: { 'content-encoding': encoding } })
  const { choices, error } = (await response.json()) as { choices?: { text: string }[]; error?: { message: string } }
  return { status: response.status, headers: response.headers, text: choices?.[0]?.text, message: error?.message ?? '' }
}

it.each([
  ['gzip', zlib.gzipSync(asked)],
  ['GZIP', zlib.gzipSync(asked)],
  ['x-gzip', zlib.gzipSync(asked)],
  ['deflate', zlib.deflateSync(asked)],
  ['deflate', zlib.deflateRawSync(asked)],
  ['br', zlib.brotliCompressSync(asked)],
  ['identity', Buffer.from(asked)],
  ['', Buffer.from(asked)],
  ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(asked))],
])('a body in %s is read', async (encoding, body) => {
  await using proxy = await createTestProxy({ onCompletion: echo() })
  expect(await post(proxy, body, encoding)).toMatchObject({ status: 200, text: 'function add(' })
  expect(proxy.requests.last()?.text).toBe(asked)
})

it('a body in zstd is read where this version of Node can', async () => {
  const { zstdCompressSync } = zlib as { zstdCompressSync?: (text: string) => Uint8Array }
  await using proxy = await createTestProxy({ onCompletion: echo() })
  const { status, message } = await post(proxy, zstdCompressSync?.(asked) ?? Buffer.from(asked), 'zstd')
  if (zstdCompressSync === undefined) expect(message).toContain('the Content-Encoding zstd is not supported')
  else expect(status).toBe(200)
})

it('a compressed body is read in memory as over a socket', async () => {
  await using proxy = await createTestProxy({ onCompletion: echo() })
  const init = { method: 'POST', body: zlib.gzipSync(asked), headers: { 'content-encoding': 'gzip' } }
  expect(await (await proxy.fetch(new Request(`${proxy.url}/v1/completions`, init))).json()).toMatchObject({
    choices: [{ text: 'function add(' }],
  })
})

it('telemetry is taken compressed, and can be read in the journal', async () => {
  await using proxy = await createTestProxy()
  const events = '{"a":1}\n{"b":2}\n'
  expect((await post(proxy, zlib.gzipSync(events), 'gzip', '/telemetry')).status).toBe(200)
  expect(proxy.requests.last()?.text).toBe(events)
})

it.each([
  ['a coding that nobody knows', 'compress', Buffer.from(asked), 'the Content-Encoding compress is not supported'],
  ['more codings than anybody uses', 'gzip, gzip, gzip', Buffer.from(asked), 'is not supported'],
  ['bytes that are not what it says', 'gzip', Buffer.from(asked), 'the body is not gzip, although its Content-Encoding says so'],
  ['bytes that break off', 'gzip', zlib.gzipSync(asked).subarray(0, 20), 'the body is not gzip'],
  ['a small body that would become a huge one', 'gzip', zlib.gzipSync(Buffer.alloc(11 * megabyte)), 'larger than 10485760 bytes'],
  [
    'such a body in another',
    'br, gzip',
    zlib.gzipSync(zlib.brotliCompressSync(Buffer.alloc(200 * megabyte))),
    'larger than 10485760 bytes',
  ],
])('%s gives a 400 that says so, and the server goes on', async (_what, encoding, body, message) => {
  await using proxy = await createTestProxy({ onCompletion: echo() })
  const refused = await post(proxy, body, encoding)
  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(message) })
  if (message.endsWith('not supported')) expect(refused.headers.get('accept-encoding')).toMatch(/^gzip, deflate, br/)
  expect((await post(proxy, Buffer.from(asked), 'identity')).status).toBe(200)
})
