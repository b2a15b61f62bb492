import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createTestProxy, faults, fixtures, latency } from '../../../src/index.ts'
import { rawUpstream } from './raw-upstream.ts'
import { temporaryFolder } from './temporary-folder.ts'

interface Piece {
  readonly text: string
  readonly atMs: number
}

/** The pieces in which a client reads a body, and when. */
async function pieces(url: string, init?: RequestInit): Promise<Piece[]> {
  const response = await fetch(url, init)
  const startMs = performance.now()
  const read: Piece[] = []
  for await (const bytes of response.body as ReadableStream<Uint8Array>) {
    read.push({ text: Buffer.from(bytes).toString('latin1'), atMs: performance.now() - startMs })
  }
  return read
}

const chunk = (text: string) => `${Buffer.byteLength(text, 'latin1').toString(16)}\r\n${text}\r\n`
const head =
  'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-Unheard-Of: yes\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nTransfer-Encoding: chunked\r\n\r\n'
/** Cut inside an event, inside a character of two bytes, and with two events in one. */
const sent: readonly (readonly [text: string, afterMs: number])[] = [
  ['data: {"choices":[{"text":"a', 0],
  ['b\u00c3', 60],
  ['\u00a9"}]}\n\n', 40],
  ['data: {"choices":[{"text":"c"}]}\n\n: a comment\n\ndata: {"choices":[{"text":"d"}]}\r\n\r\n', 90],
  ['data: [DONE]\n\n', 30],
]
const whole = sent.map(([text]) => text).join('')

const gappy = () =>
  rawUpstream(async (socket) => {
    socket.write(head)
    for (const [text, afterMs] of sent) {
      await wait(afterMs)
      socket.write(Buffer.from(chunk(text), 'latin1'))
    }
    socket.write('0\r\n\r\n')
  })

const post = { method: 'POST', body: '{"prompt":"a","stream":true}', headers: { 'content-type': 'application/json' } }

describe('a stream that is recorded', () => {
  it('comes through in its own pieces while it still goes on, with the headers of the service and no others', async () => {
    await using folder = await temporaryFolder()
    await using upstream = await gappy()
    await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
    const response = await fetch(`${proxy.url}/v1/completions`, post)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('x-unheard-of')).toBe('yes')
    expect(response.headers.get('x-github-request-id')).toBe(null)
    await response.text()
    expect((await pieces(`${proxy.url}/v1/completions`, post)).map(({ text }) => text)).toEqual(sent.map(([text]) => text))
  })

  it('replays the same bytes in the same pieces with the same gaps', async () => {
    await using folder = await temporaryFolder()
    {
      await using upstream = await gappy()
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      expect((await pieces(`${proxy.url}/v1/completions`, post)).map(({ text }) => text).join('')).toBe(whole)
    }
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    const replayed = await pieces(`${replay.url}/v1/completions`, post)
    expect(replayed.map(({ text }) => text)).toEqual(sent.map(([text]) => text))
    const totalMs = sent.reduce((sum, [, afterMs]) => sum + afterMs, 0)
    expect(replayed.at(-1)?.atMs).toBeGreaterThan(totalMs * 0.9)
    await using fast = await createTestProxy({ recorder: { dir: folder.path, timing: 'fast', environment: {} } })
    const atOnce = await pieces(`${fast.url}/v1/completions`, post)
    expect(atOnce.map(({ text }) => text)).toEqual(sent.map(([text]) => text))
    expect(atOnce.at(-1)?.atMs).toBeLessThan(totalMs / 2)
  })
})

describe('recordings as fixtures', () => {
  it('answer byte for byte, and are cut, delayed and paced as any other answer', async () => {
    await using folder = await temporaryFolder()
    {
      await using upstream = await gappy()
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      await pieces(`${proxy.url}/v1/completions`, post)
    }
    await using proxy = await createTestProxy({ onCompletion: fixtures(folder.path) })
    const url = `${proxy.url}/v1/completions`
    expect((await pieces(url, post)).map(({ text }) => text)).toEqual(sent.map(([text]) => text))
    expect(proxy.requests.all()[0]?.answeredBy).toMatch(/^completions-[0-9a-f]{12}$/)
    using _ = proxy.use(faults.close({ at: { event: 2 }, times: 1 }), latency.dribble({ bytes: 7, everyMs: 1 }))
    const cut = await fetch(url, post)
    let read = ''
    const reading = async (): Promise<void> => {
      for await (const bytes of cut.body as ReadableStream<Uint8Array>) read += Buffer.from(bytes).toString('latin1')
    }
    await expect(reading()).rejects.toThrow('terminated')
    expect(read).toBe(whole.slice(0, whole.indexOf(': a comment')))
    const missed = await fetch(url, { ...post, body: '{"prompt":"b","stream":true}' })
    expect(missed.status).toBe(404)
    expect(await missed.text()).toMatch(/No recording answers POST \/v1\/completions.*differs in body\.json\.prompt/)
  })
})

describe('an answer with a content-encoding', () => {
  it('is passed on as it came and recorded decoded', async () => {
    await using folder = await temporaryFolder()
    const body = gzipSync('{"data":["models"]}')
    await using upstream = await rawUpstream((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: ${body.length}\r\n\r\n`)
      socket.write(body)
    })
    {
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      const response = await fetch(`${proxy.url}/models`)
      expect(response.headers.get('content-encoding')).toBe('gzip')
      expect(response.headers.get('content-length')).toBe(String(body.length))
      expect(await response.text()).toBe('{"data":["models"]}')
    }
    const [file] = await folder.files()
    expect(await folder.read(file as string)).toContain('data:\n            - models')
    await using replay = await createTestProxy({ recorder: { dir: folder.path, environment: {} } })
    const response = await fetch(`${replay.url}/models`)
    expect(response.headers.get('content-encoding')).toBe(null)
    expect(await response.text()).toBe('{"data":["models"]}')
  })

  it('is not recorded where its content-encoding cannot be undone, because nobody can tell what secrets it holds', async () => {
    await using folder = await temporaryFolder()
    const broken = gzipSync(`{"token":"ghu_${'a1B2'.repeat(9)}"}`)
    broken.writeUInt8((broken.at(-6) ?? 0) ^ 1, broken.length - 6)
    await using upstream = await rawUpstream((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n`)
      socket.end(broken)
    })
    await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
    const headers = { 'content-encoding': 'zebra' }
    for (const init of [{}, { method: 'POST', headers, body: broken }]) {
      await fetch(`${proxy.url}/models`, init)
        .then((response) => response.arrayBuffer())
        .catch(() => {})
    }
    const { notRecorded } = await proxy.recordings()
    expect(notRecorded.map(({ asked, reason }) => `${asked}: ${reason}`)).toEqual([
      'GET /models: its content-encoding (gzip) could not be undone, and secrets in it not be found',
      'POST /models: its content-encoding (zebra) could not be undone, and secrets in it not be found',
    ])
    expect(await folder.files()).toEqual([])
  })
})
