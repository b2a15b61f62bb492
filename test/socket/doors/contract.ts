import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, faults, pipe, text, VirtualClock } from '../../../src/index.ts'
import type { Door } from './door.ts'

const completions = '/v1/engines/gpt-41-copilot/completions'

function asking(body: object | string, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  }
}

/** A promise, and what resolves it. */
function signalled(): { promise: Promise<void>; resolve: () => void } {
  let resolve = (): void => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve: () => resolve() }
}

/** Whole ones; a body cut short may go on with a piece of another. */
const eventsIn = (stream: string): number => stream.split('\n\n').length - 1

function proxyOf(config: Partial<CopilotProxyConfig>): CopilotProxy {
  return new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, rateLimitPerMinute: 0, seed: 1, onCompletion: echo(), ...config })
}

/** Tests what every door must keep. */
export function keepsTheContract(door: Door): void {
  describe(`through ${door.name}`, () => {
    async function opened(config: Partial<CopilotProxyConfig> = {}) {
      const proxy = proxyOf(config)
      const close = await door.open(proxy)
      onTestFinished(async () => void (await close()))
      return { proxy, ask: (path: string, init?: RequestInit) => door.ask(proxy, path, init) }
    }

    it('a completion is answered whole, with the headers of the service', async () => {
      const { ask } = await opened()
      const response = await ask(completions, asking({ prompt: 'function add(' }))
      expect(response.status).toBe(200)
      expect(response.headers.get('content-type')).toMatch(/^application\/json/)
      expect(response.headers.get('x-github-request-id')).toMatch(/^MOCK:1:/)
      expect(await response.json()).toMatchObject({ choices: [{ text: 'function add(', finish_reason: 'stop' }] })
    })

    it('the same seed and time give the same bytes as in memory', async () => {
      const config = { clock: new VirtualClock(), onCompletion: text('return a + b') }
      const { ask } = await opened(config)
      const init = asking({ prompt: 'p', stream: true, n: 2 })
      const response = await ask(completions, init)
      const expected = await proxyOf(config).fetch(new Request(`https://api.githubcopilot.com${completions}`, init))
      expect(response.headers.get('content-type')).toBe('text/event-stream')
      expect(await response.text()).toBe(await expected.text())
      for (const [name, value] of expected.headers) expect(response.headers.get(name), name).toBe(value)
    })

    it('a stream is read while it is written', async () => {
      const { promise: read, resolve: goOn } = signalled()
      const frames = async function* () {
        yield { data: 'first' }
        await read
        yield { data: 'second' }
      }
      const { ask } = await opened({ onCompletion: () => ({ headers: { 'content-type': 'text/event-stream' }, frames: frames() }) })
      const response = await ask(completions, asking({ prompt: 'p', stream: true }))
      const reader = (response.body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()
      expect((await reader.read()).value).toBe('data: first\n\n')
      goOn()
      expect((await reader.read()).value).toBe('data: second\n\n')
      expect((await reader.read()).done).toBe(true)
    })

    it('what the client sent arrives as it was sent, and the journal tells of both ends', async () => {
      const { proxy, ask } = await opened()
      const sent = '{ "prompt":"a \\u00e4 🦀",\n  "stream": true, "temperature": 1e-1 }'
      await (await ask(`${completions}?x=1`, asking(sent, { authorization: 'Bearer made-up', 'x-initiator': 'agent' }))).text()
      const entry = proxy.requests.last()
      expect(entry).toMatchObject({
        method: 'POST',
        path: completions,
        endpoint: 'completions',
        text: sent,
        status: 200,
        cancelled: false,
        complete: true,
      })
      expect(entry?.header('authorization')).toBe('Bearer made-up')
      expect(entry?.header('x-initiator')).toBe('agent')
      expect(entry?.events).toBeGreaterThan(3)
    })

    it('a client signs in, and is sent back to where it asked', async () => {
      const { proxy, ask } = await opened()
      const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' } }
      const code = (await (await ask('/login/device/code', { ...form, body: 'client_id=Iv1.made-up' })).json()) as { device_code: string }
      const body = `client_id=Iv1.made-up&device_code=${code.device_code}&grant_type=urn:ietf:params:oauth:grant-type:device_code`
      const { access_token: access } = (await (await ask('/login/oauth/access_token', { ...form, body })).json()) as {
        access_token: string
      }
      const minted = await (await ask('/copilot_internal/v2/token', { headers: { authorization: `token ${access}` } })).json()
      const base = proxy.isRunning() ? proxy.url : 'https://api.githubcopilot.com'
      expect(minted).toMatchObject({ token: expect.any(String), endpoints: { proxy: base, api: base } })
    })

    it('bytes that are no text come through', async () => {
      const { ask } = await opened()
      expect((await ask('/telemetry', { method: 'POST', body: gzipSync('[]') })).status).toBe(200)
    })

    it('refusals keep their order, form and headers', async () => {
      const { ask } = await opened({
        authToken: 'made-up',
        onCompletion: pipe(faults.status(429, { retryAfter: 2, times: 1 }), () => undefined),
      })
      const authorization = 'Bearer made-up'
      expect((await ask('/nowhere')).status).toBe(401)
      const unknown = await ask('/nowhere', { headers: { authorization } })
      expect(await unknown.json()).toEqual({ error: { message: 'Not found: GET /nowhere', type: 'not_found', code: 404 } })
      const limited = await ask(completions, asking({ prompt: 'p' }, { authorization }))
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2'])
      expect((await ask(completions, asking({ prompt: 'p' }, { authorization }))).status).toBe(404)
      expect((await ask(completions, asking('{', { authorization }))).status).toBe(400)
    })

    it('a body over 10 MB is refused', async () => {
      const { ask } = await opened()
      const answer = await ask(completions, asking({ prompt: 'a'.repeat(11 * 1024 * 1024) })).then(
        ({ status }) => status,
        () => 'hung up',
      )
      expect([400, 'hung up']).toContain(answer)
    })

    it.each(['reset', 'close', 'garbage', 'badChunk', 'shortBody'] as const)('a %s before the headers is a network error', async (kind) => {
      const { proxy, ask } = await opened({ onCompletion: () => ({ cut: { kind } }) })
      await expect(ask(completions, asking({ prompt: 'p' }))).rejects.toThrow(TypeError)
      expect(await proxy.requests.waitFor()).toMatchObject({ cut: kind, status: undefined, cancelled: false })
    })

    it.each(['reset', 'close', 'garbage', 'badChunk', 'shortBody'] as const)(
      'a %s in a stream is an error of the body, behind what came before',
      async (kind) => {
        const { proxy, ask } = await opened({ onCompletion: pipe(faults[kind]({ at: { event: 1 } }), text('a b c')) })
        const response = await ask(completions, asking({ prompt: 'p', stream: true }))
        const decoder = new TextDecoder()
        let read = ''
        const reading = (async () => {
          for await (const chunk of response.body as ReadableStream<Uint8Array>) read += decoder.decode(chunk)
        })()
        await expect(reading).rejects.toThrow()
        expect(eventsIn(read)).toBe(1)
        expect(await proxy.requests.waitFor()).toMatchObject({ cut: kind, events: 1, cancelled: false })
      },
    )

    it('the handler learns that the client has hung up in a stream', async () => {
      let aborted = false
      const { proxy, ask } = await opened({
        onCompletion: (_, { signal }) => {
          signal.addEventListener('abort', () => (aborted = true))
          return { frames: [{ data: 'first' }, { cut: { kind: 'stall' } }] }
        },
      })
      const controller = new AbortController()
      const response = await ask(completions, { ...asking({ prompt: 'p', stream: true }), signal: controller.signal })
      const reader = (response.body as ReadableStream<Uint8Array>).getReader()
      await reader.read()
      controller.abort()
      await expect(reader.read()).rejects.toThrow()
      expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, events: 1 })
      expect(aborted).toBe(true)
    })

    it(`the handler ${door.tellsOfEarlyHangUps ? 'learns' : 'cannot learn'} that the client has hung up before it answered`, async () => {
      const { promise: asked, resolve: wasAsked } = signalled()
      const { proxy, ask } = await opened({
        onCompletion: (_, { signal }) => {
          wasAsked()
          return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))
        },
      })
      const controller = new AbortController()
      const answer = ask(completions, { ...asking({ prompt: 'p' }), signal: controller.signal })
      const failed = expect(answer).rejects.toThrow()
      await asked
      controller.abort()
      await failed
      if (door.tellsOfEarlyHangUps) expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, status: undefined })
      else await expect(proxy.requests.settled({ timeoutMs: 50 })).rejects.toThrow('1 are still open')
    })
  })
}
