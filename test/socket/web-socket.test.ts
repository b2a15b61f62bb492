import { once } from 'node:events'
import { Agent, type ClientRequest, request } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ClientOptions, WebSocket } from 'ws'
import { createTestProxy, faults, type Handler, latency, type TestProxy, type TestProxyOptions, VirtualClock } from '../../src/index.ts'
import { validate as validEvent } from '../../src/protocol/generated/validate-responses-event.ts'
import { eventsOf } from '../property/read-back/events-of.ts'
import { sendRaw } from './raw-client.ts'

interface Message {
  readonly type: string
  readonly [field: string]: unknown
}

const text = 'Hello from the mock.'
const hello: Handler = () => ({ choices: [{ text }] })
const create = { type: 'response.create', model: 'gpt-5', input: 'hi', initiator: 'user' }

let proxy: TestProxy
const sockets: WebSocket[] = []

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.terminate()
  await proxy.stop()
})

const start = async (options: TestProxyOptions = {}): Promise<void> => {
  proxy = await createTestProxy({ seed: 1, onCompletion: hello, ...options })
}
const dial = (path = '/responses', options: ClientOptions = {}): WebSocket => {
  const socket = new WebSocket(proxy.url.replace('http', 'ws') + path, options)
  socket.on('error', () => {})
  sockets.push(socket)
  return socket
}
const opened = async (options?: ClientOptions): Promise<WebSocket> => {
  const socket = dial('/responses', options)
  await once(socket, 'open')
  return socket
}
/** Every message up to the one that ends an answer. */
const answerTo = async (socket: WebSocket, message: object): Promise<Message[]> => {
  const messages: Message[] = []
  const ended = new Promise<void>((resolve, reject) => {
    socket.on('message', (data, isBinary) => {
      expect(isBinary).toBe(false)
      const event: Message = JSON.parse(String(data))
      messages.push(event)
      if (/^response\.(completed|incomplete)$|^error$/.test(event.type)) resolve()
    })
    socket.once('close', (code) => reject(new Error(`closed with ${code}`)))
    socket.once('error', reject)
  })
  socket.send(JSON.stringify(message))
  await ended.finally(() => socket.removeAllListeners('message').removeAllListeners('close'))
  return messages
}
/** Status and body of the answer to a handshake that failed. */
const refusal = async (socket: WebSocket): Promise<{ status: number | undefined; headers: object; body: unknown }> => {
  const [, response] = await once(socket, 'unexpected-response')
  let body = ''
  for await (const chunk of response) body += chunk
  return { status: response.statusCode, headers: response.headers, body: JSON.parse(body) }
}

describe('Responses over a WebSocket', () => {
  it('are the events of the stream, each a message of its own', async () => {
    await start()
    const messages = await answerTo(await opened(), create)
    expect(messages.every((message) => validEvent(message))).toBe(true)
    proxy.reset()
    await opened()
    const { type: _type, initiator: _initiator, ...body } = create
    const streamed = await fetch(`${proxy.url}/responses`, { method: 'POST', body: JSON.stringify({ ...body, stream: true }) })
    const same = (event: unknown): unknown => JSON.parse(JSON.stringify(event).replace(/"created_at":\d+/g, '"created_at":0'))
    expect(messages.map(same)).toEqual((await eventsOf(streamed)).map(({ data }) => same(data)))
  })

  it('are journalled as the requests they are, after the handshake', async () => {
    await start()
    await answerTo(await opened({ headers: { authorization: 'Bearer tid=x', 'x-request-id': 'mine' } }), create)
    const [handshake, message] = proxy.requests.all()
    expect(handshake).toMatchObject({ endpoint: 'responses-socket', method: 'GET', status: 101, id: 'mine', complete: true })
    expect(message).toMatchObject({ endpoint: 'responses', method: 'POST', path: '/responses', status: 200, body: { input: 'hi' } })
    expect(message?.events).toBeGreaterThan(9)
    expect(message?.header('authorization')).toBe('Bearer tid=x')
  })

  it('answer one message after the other on the same socket', async () => {
    await start({ onCompletion: ({ prompt }) => ({ choices: [{ text: `You said ${prompt}.` }] }) })
    const socket = await opened()
    const said: string[] = []
    const both = new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        const event: Message = JSON.parse(String(data))
        if (event.type === 'response.output_text.done') said.push(String(event.text))
        if (said.length === 2) resolve()
      })
    })
    socket.send(JSON.stringify({ ...create, input: 'one' }))
    socket.send(JSON.stringify({ ...create, input: 'two' }))
    await both
    expect(said).toEqual(['You said one.', 'You said two.'])
  })

  it('answer what is no request with an error message, and go on', async () => {
    await start()
    const socket = await opened()
    expect(await answerTo(socket, { type: 'response.create' })).toEqual([
      {
        type: 'error',
        status: 400,
        error: { type: 'invalid_request_error', code: 400, message: expect.stringContaining('`input` is required') },
        headers: { 'x-request-id': expect.any(String), 'x-github-request-id': expect.any(String) },
      },
    ])
    expect((await answerTo(socket, create)).at(-1)?.type).toBe('response.completed')
  })
})

describe('faults over a WebSocket', () => {
  it('a status is an error message with the headers that go with it', async () => {
    await start()
    proxy.use(faults.status(429, { retryAfter: 2, times: 1 }))
    const socket = await opened()
    const [error] = await answerTo(socket, create)
    expect(error).toMatchObject({ type: 'error', status: 429, error: { message: expect.any(String) }, headers: { 'retry-after': '2' } })
    expect((await answerTo(socket, create)).at(-1)?.type).toBe('response.completed')
    expect(proxy.requests.all({ endpoint: 'responses' }).map(({ status, faults }) => [status, ...faults])).toEqual([
      [429, 'status 429'],
      [200],
    ])
  })

  it.each([
    ['reset', faults.reset({ at: { event: 3 } }), ['read ECONNRESET']],
    ['close', faults.close({ at: { event: 3 } }), []],
    ['garbage', faults.garbage({ at: { event: 3 } }), ['Invalid WebSocket frame: RSV2 and RSV3 must be clear']],
    ['badChunk', faults.badChunk({ at: { event: 3 } }), ['Invalid WebSocket frame: RSV2 and RSV3 must be clear']],
    ['shortBody', faults.shortBody({ at: { event: 3 } }), []],
  ])('%s breaks the socket after the third event', async (kind, fault, expected) => {
    await start()
    proxy.use(fault)
    const socket = dial()
    const [response] = await once(socket, 'upgrade')
    const errors: string[] = []
    let messages = 0
    for (const source of [socket, response.socket]) source.on('error', (error: Error) => errors.push(error.message))
    socket.on('message', () => messages++)
    const closed = new Promise((resolve) => socket.on('close', resolve))
    socket.send(JSON.stringify(create))
    expect(await closed).toBe(1006)
    expect({ messages, errors }).toEqual({ messages: 3, errors: expected })
    expect(await proxy.requests.waitFor({ endpoint: 'responses' })).toMatchObject({ events: 3, cut: kind, cancelled: false })
  })

  it('a cut before the answer breaks the socket without a message', async () => {
    await start()
    proxy.use(faults.close())
    await expect(answerTo(await opened(), create)).rejects.toThrow('closed with 1006')
  })

  it('malformed JSON is a message that cannot be parsed', async () => {
    await start()
    proxy.use(faults.malformedJson({ at: { event: 2 } }))
    const socket = await opened()
    const unreadable = new Promise<string>((resolve) => {
      socket.on('message', (data) => {
        try {
          JSON.parse(String(data))
        } catch {
          resolve(String(data))
        }
      })
    })
    socket.send(JSON.stringify(create))
    expect(await unreadable).toContain('response.')
  })

  it('comments are pings', async () => {
    await start({ onCompletion: () => ({ frames: [{ comment: 'still here' }, { data: { type: 'response.completed' } }] }) })
    const socket = await opened()
    const pinged = once(socket, 'ping')
    socket.send(JSON.stringify(create))
    await pinged
  })

  it('latency holds messages back, on the proxy’s own clock', async () => {
    const clock = new VirtualClock()
    await start({ clock })
    proxy.use(latency.fixed(60_000))
    const socket = await opened()
    const answered = answerTo(socket, create)
    await vi.waitUntil(() => proxy.requests.count({ endpoint: 'responses' }) === 1)
    await clock.advance('59s')
    expect(proxy.requests.last({ endpoint: 'responses' })?.events).toBe(0)
    await clock.advance('1s')
    expect((await answered).at(-1)?.type).toBe('response.completed')
  })
})

describe('the end of a WebSocket', () => {
  const endless: Handler = (_request, { signal }) => ({
    frames: (async function* () {
      for (let event = 0; !signal.aborted; event++) {
        yield { data: { type: 'tick', event } }
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    })(),
  })

  it('by its client aborts the handler, and is journalled as cancelled with what was sent', async () => {
    await start({ onCompletion: endless })
    const socket = await opened()
    socket.send(JSON.stringify(create))
    await once(socket, 'message')
    socket.terminate()
    const entry = await proxy.requests.waitFor({ endpoint: 'responses' })
    expect(entry).toMatchObject({ cancelled: true })
    expect(entry.events).toBeGreaterThan(0)
  })

  it('by stop() is at once, whether it is answering or idle', async () => {
    await start({ onCompletion: endless })
    const [busy, idle] = [await opened(), await opened()]
    busy.send(JSON.stringify(create))
    await once(busy, 'message')
    const closed = Promise.all([once(busy, 'close'), once(idle, 'close')])
    const before = performance.now()
    await proxy.stop()
    expect(performance.now() - before).toBeLessThan(1_000)
    await closed
  })
})

describe('the handshake', () => {
  it('carries both ids', async () => {
    await start()
    const socket = dial()
    const [response] = await once(socket, 'upgrade')
    expect(response.headers).toMatchObject({ 'x-request-id': expect.any(String), 'x-github-request-id': expect.stringMatching(/^MOCK:/) })
  })

  it('wants the credential of the endpoint', async () => {
    await start({ authToken: 'secret' })
    expect(await refusal(dial())).toMatchObject({ status: 401, body: { error: { type: 'auth_error' } } })
    expect((await answerTo(await opened({ headers: { authorization: 'Bearer secret' } }), create)).at(-1)?.type).toBe('response.completed')
  })

  it('is refused where there is no WebSocket', async () => {
    await start()
    expect(await refusal(dial('/health'))).toMatchObject({ status: 426, headers: { upgrade: 'HTTP/1.1' } })
    expect(await refusal(dial('/nowhere'))).toMatchObject({ status: 404, headers: { 'x-github-request-id': expect.any(String) } })
  })

  it('is asked for where there is nothing else', async () => {
    await start()
    const answer = await fetch(`${proxy.url}/v1/responses`)
    expect([answer.status, answer.headers.get('upgrade')]).toEqual([426, 'websocket'])
  })

  it('must be one', async () => {
    await start()
    const { status, text } = await sendRaw(
      proxy.port,
      'GET /responses HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    )
    expect(status).toBe(400)
    expect(text).toContain('sec-websocket-version: 13')
  })

  it('leaves clients alone that offer HTTP/2 with a body, as Java’s does', async () => {
    await start()
    const offer = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAAP__' }
    using agent = disposable(new Agent({ keepAlive: true, maxSockets: 1 }))
    const ask = (headers: object): ClientRequest =>
      request({ agent, port: proxy.port, path: '/v1/completions', method: 'POST', headers: { ...headers } })
    for (const headers of [offer, {}, offer]) {
      const post = ask(headers)
      post.write('{"prompt":')
      setTimeout(() => post.end('"a"}'), 20)
      const [response] = await once(post, 'response')
      let body = ''
      for await (const chunk of response) body += chunk
      expect(JSON.parse(body).choices[0].text).toBe(text)
    }
  })
})

function disposable(agent: Agent): Agent & Disposable {
  return Object.assign(agent, { [Symbol.dispose]: () => agent.destroy() })
}
