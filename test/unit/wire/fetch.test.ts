import { describe, expect, it } from 'vitest'
import { type Answer, CopilotProxy, type Handler, VirtualClock } from '../../../src/index.ts'

const clock = new VirtualClock()
const proxyOf = (onCompletion: Handler, overrides = {}) =>
  new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, rateLimitPerMinute: 0, seed: 1, clock, onCompletion, ...overrides })
const replies = (answer: Answer): CopilotProxy => proxyOf(() => answer)
const complete = (body: object = {}, init: RequestInit = {}) =>
  new Request('http://copilot.test/v1/completions', { method: 'POST', body: JSON.stringify({ prompt: 'p', ...body }), ...init })
const thrown = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.unreachable(),
    (error: Error) => ({ message: error.message, code: (error.cause as { code?: string } | undefined)?.code }),
  )

describe('the in-memory door', () => {
  it('answers without a socket and without start()', async () => {
    const response = await replies({ choices: [{ text: 'hello' }] }).fetch(complete())
    expect(response.status).toBe(200)
    expect(response.headers.get('x-github-request-id')).toMatch(/^MOCK:1:/)
    expect(await response.json()).toMatchObject({ choices: [{ text: 'hello', index: 0, finish_reason: 'stop' }] })
  })

  it('streams', async () => {
    const response = await replies({ choices: [{ text: 'a b' }] }).fetch(complete({ stream: true }))
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = (await response.text()).split('\n\n')
    expect(events.map((event) => /"text":"(.*?)"/.exec(event)?.[1] ?? event)).toEqual(['a', ' b', 'data: [DONE]', ''])
  })

  it('keeps the server’s order and error shape', async () => {
    const proxy = proxyOf(() => undefined, { authToken: 'secret' })
    expect((await proxy.fetch(new Request('http://copilot.test/nope'))).status).toBe(401)
    const response = await proxy.fetch(new Request('http://copilot.test/nope', { headers: { authorization: 'Bearer secret' } }))
    expect(await response.json()).toEqual({ error: { message: 'Not found: GET /nope', type: 'not_found', code: 404 } })
  })

  it('answers HEAD with the headers of GET and no body', async () => {
    const proxy = replies({ choices: [] })
    const ask = (method: string) => proxy.fetch(new Request('http://copilot.test/models', { method }))
    const [get, head] = [await ask('GET'), await ask('HEAD')]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    expect(head.body).toBeNull()
    expect(proxy.requests.all().map(({ method, bytes }) => [method, bytes])).toEqual([
      ['GET', (await get.text()).length],
      ['HEAD', 0],
    ])
  })

  it('refuses a body over 10 MB with a 400', async () => {
    const response = await replies({ choices: [] }).fetch(complete({ prompt: 'a'.repeat(11 * 1024 * 1024) }))
    expect(response.status).toBe(400)
  })

  it('plays frames at their moments on the virtual clock', async () => {
    const proxy = replies({
      frames: [
        { delayMs: 100, data: 1 },
        { delayMs: 50, data: 2 },
      ],
    })
    const seen: [string, number][] = []
    const startMs = clock.now()
    const reading = proxy.fetch(complete()).then(async (response) => {
      const decoder = new TextDecoder()
      for await (const chunk of response.body as ReadableStream<Uint8Array>) seen.push([decoder.decode(chunk), clock.now() - startMs])
    })
    await clock.advance(200)
    await reading
    expect(seen).toEqual([
      ['data: 1\n\n', 100],
      ['data: 2\n\n', 150],
    ])
  })

  it('gives pieces that belong together as one, unless the rest is late or never comes', async () => {
    const raw = (text: string, more = {}) => ({ raw: Buffer.from(text), ...more })
    const proxy = replies({
      frames: [
        raw('a', { continues: true }),
        raw('b'),
        raw('c'),
        raw('d', { continues: true }),
        raw('e', { continues: true, delayMs: 10 }),
        raw('f', { continues: true }),
      ],
    })
    const seen: string[] = []
    const reading = proxy.fetch(complete()).then(async (response) => {
      for await (const chunk of response.body as ReadableStream<Uint8Array>) seen.push(Buffer.from(chunk).toString())
    })
    await clock.advance(100)
    await reading
    expect(seen).toEqual(['ab', 'c', 'd', 'ef'])
  })

  it.each([
    ['reset', 'ECONNRESET'],
    ['close', 'UND_ERR_SOCKET'],
    ['garbage', 'HPE_INVALID_CONSTANT'],
  ] as const)('fails as fetch does when a %s comes before the headers', async (kind, code) => {
    expect(await thrown(replies({ cut: { kind } }).fetch(complete()))).toEqual({ message: 'fetch failed', code })
  })

  it('gives what came before a cut, then fails as fetch does', async () => {
    const response = await replies({ frames: [{ data: 'one' }, { cut: { kind: 'reset' } }, { data: 'never' }] }).fetch(complete())
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: one\n\n')
    expect(await thrown(reader.read())).toEqual({ message: 'terminated', code: 'ECONNRESET' })
  })

  it('aborts the handler when the caller aborts, at any point', async () => {
    for (const answer of [{ cut: { kind: 'stall' } }, { delayMs: 1_000, body: '' }] satisfies Answer[]) {
      const controller = new AbortController()
      const pending = replies(answer).fetch(complete({}, { signal: controller.signal }))
      setImmediate(() => controller.abort(new Error('typed on')))
      await expect(pending).rejects.toThrow('typed on')
    }
    expect(clock.pending).toBe(0)
  })

  it('ends a stream that its reader cancels, and its source with it', async () => {
    let released = false
    const frames = (function* () {
      try {
        for (;;) yield { delayMs: 10, data: 'tick' }
      } finally {
        released = true
      }
    })()
    const response = await replies({ frames }).fetch(complete())
    const reader = (response.body as ReadableStream<Uint8Array>).getReader()
    const first = reader.read()
    await clock.advance(10)
    await first
    await reader.cancel()
    expect(released).toBe(true)
    expect(clock.pending).toBe(0)
  })

  it('is emptied by stop()', async () => {
    const proxy = replies({ cut: { kind: 'stall' } })
    const pending = thrown(proxy.fetch(complete()))
    setImmediate(() => void proxy.stop())
    expect(await pending).toMatchObject({ message: 'The proxy is stopping.' })
  })
})
