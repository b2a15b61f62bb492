import { setImmediate } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type AnyProxy,
  CopilotProxy,
  echo,
  faults,
  firstOf,
  fixtures,
  latency,
  pipe,
  sequence,
  text,
  VirtualClock,
} from '../../../src/index.ts'
import type { TokenAnswer } from '../../../src/protocol/generated/token.ts'
import { textsOf } from '../running.ts'
import type { Door } from './door.ts'
import { type Place, type PlaceOptions, places } from './place.ts'

const completions = '/v1/engines/gpt-41-copilot/completions'
const cuts = ['reset', 'close', 'garbage', 'badChunk', 'shortBody'] as const

function asking(body: object | string, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  }
}

/** Whole ones; a body cut short may go on with a piece of another. */
const eventsIn = (stream: string): number => stream.split('\n\n').length - 1
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const advance = async ({ clock }: AnyProxy, duration: string): Promise<void> => {
  await clock.advance?.(duration)
}
const readerOf = ({ body }: Response) => (body as ReadableStream<Uint8Array>).pipeThrough(new TextDecoderStream()).getReader()

/** What every door must keep, wherever the proxy behind it is. */
export function keepsTheContract(door: Door): void {
  describe.each(places.map((place) => [place.name, place] as const))(`through ${door.name}, %s`, (_, place) => {
    answers(door, place)
    isHeld(door, place)
    breaks(door, place)
    if (!place.isRemote) runsCode(door, place)
  })
}

/** Opens the door to a new proxy or session, for one test. */
async function opened(door: Door, place: Place, options: PlaceOptions = {}) {
  const { proxy, stop } = await place.make({ seed: 1, clock: 'virtual', ...options }, door.listens)
  const close = door.open(proxy)
  onTestFinished(async () => {
    close()
    await stop()
  })
  const ask = (path: string, init?: RequestInit) => door.ask(proxy, path, init)
  const complete = (body: object = {}, headers: Record<string, string> = {}) => ask(completions, asking({ prompt: 'p', ...body }, headers))
  return { proxy, ask, complete }
}

function answers(door: Door, place: Place): void {
  it('a completion is answered whole, with the headers of the service', async () => {
    const { complete } = await opened(door, place)
    const response = await complete({ prompt: 'function add(' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(response.headers.get('x-github-request-id')).toMatch(/^MOCK:1:/)
    expect(await response.json()).toMatchObject({ choices: [{ text: 'function add(', finish_reason: 'stop' }] })
  })

  it('the same seed and time give the same bytes as in memory', async () => {
    const onCompletion = text('return a + b')
    const { ask } = await opened(door, place, { onCompletion })
    const init = asking({ prompt: 'p', stream: true, n: 2 })
    const response = await ask(completions, init)
    const inMemory = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, seed: 1, clock: new VirtualClock(), onCompletion })
    const expected = await inMemory.fetch(new Request(`https://api.githubcopilot.com${completions}`, init))
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    expect(await response.text()).toBe(await expected.text())
    for (const name of ['x-request-id', 'x-github-request-id', 'content-type', 'openai-processing-ms', 'cache-control'])
      expect(response.headers.get(name), name).toBe(expected.headers.get(name))
  })

  it('a stream is read while it is written', async () => {
    const { proxy, complete } = await opened(door, place, {
      onCompletion: pipe(latency.pace({ firstTokenMs: 0, tokensPerSecond: 1 }), text('one two three')),
    })
    const reader = readerOf(await complete({ stream: true }))
    let read = ''
    while (!read.includes('one')) read += (await reader.read()).value ?? ''
    expect(read).not.toContain('three')
    let isDone = false
    const reading = (async () => {
      for (let piece = await reader.read(); !piece.done; piece = await reader.read()) read += piece.value
      isDone = true
    })()
    while (!isDone) await advance(proxy, '1s')
    await reading
    expect(read).toMatch(/three[\s\S]*data: \[DONE\]\n\n$/)
  })

  it('what the client sent arrives as it was sent, and the journal tells of both ends', async () => {
    const { proxy, ask } = await opened(door, place)
    const sent = '{ "prompt":"a \\u00e4 🦀",\n  "stream": true, "temperature": 1e-1 }'
    await (await ask(`${completions}?x=1`, asking(sent, { authorization: 'Bearer made-up', 'x-initiator': 'agent' }))).text()
    const entry = await proxy.requests.last()
    expect(entry).toMatchObject({
      method: 'POST',
      path: completions,
      endpoint: 'completions',
      text: sent,
      status: 200,
      cancelled: false,
      complete: true,
    })
    expect(entry?.header('Authorization')).toBe('Bearer made-up')
    expect(entry?.header('x-initiator')).toBe('agent')
    expect(entry?.events).toBeGreaterThan(3)
  })

  it('a client signs in, and is sent back to where it asked', async () => {
    const { proxy, ask } = await opened(door, place, { deviceFlow: { approval: 'by-hand' } })
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' } }
    const post = async (path: string, body: string) => (await (await ask(path, { ...form, body })).json()) as Record<string, string>
    const started = await post('/login/device/code', 'client_id=Iv1.made-up')
    const grant = `device_code=${started.device_code}&grant_type=urn:ietf:params:oauth:grant-type:device_code`
    const poll = () => post('/login/oauth/access_token', `client_id=Iv1.made-up&${grant}`)
    expect((await poll()).error).toBe('authorization_pending')
    await proxy.account.approve(started.user_code)
    await advance(proxy, '5s')
    const { access_token: access = '' } = await poll()
    expect(access).toMatch(/^gho_/)
    const minted = (await (
      await ask('/copilot_internal/v2/token', { headers: { authorization: `token ${access}` } })
    ).json()) as TokenAnswer
    const base = door.listens || place.isRemote ? proxy.url : `https://api.githubcopilot.com${place.prefix}`
    expect(minted).toMatchObject({ token: expect.any(String), endpoints: { proxy: base, api: base } })
  })

  it('bytes that are no text come through', async () => {
    const { ask } = await opened(door, place)
    expect((await ask('/telemetry', { method: 'POST', body: gzipSync('[]') })).status).toBe(200)
  })

  it('refusals keep their order, form and headers', async () => {
    const { ask, complete } = await opened(door, place, {
      authToken: 'made-up',
      onCompletion: pipe(faults.status(429, { retryAfter: 2, times: 1 }), fixtures({ match: { prompt: 'another' }, reply: 'x' })),
    })
    const headers = bearer('made-up')
    expect((await ask('/nowhere')).status).toBe(401)
    const unknown = await ask('/nowhere', { headers })
    expect(await unknown.json()).toEqual({ error: { message: 'Not found: GET /nowhere', type: 'not_found', code: 404 } })
    const limited = await complete({}, headers)
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2'])
    expect((await complete({}, headers)).status).toBe(404)
    expect((await ask(completions, asking('{', headers))).status).toBe(400)
  })

  it('a body over 10 MB is refused', async () => {
    const { complete } = await opened(door, place)
    const answer = await complete({ prompt: 'a'.repeat(11 * 1024 * 1024) }).then(
      ({ status }) => status,
      () => 'hung up',
    )
    expect([400, 'hung up']).toContain(answer)
  })
}

function isHeld(door: Door, place: Place): void {
  it('has a token that a client can use, a seed, and a URL where something listens', async () => {
    const { proxy, ask, complete } = await opened(door, place)
    expect(await textsOf(complete({ prompt: 'hello' }, bearer(proxy.token)))).toEqual(['hello'])
    expect(proxy.seed).toBe(1)
    expect(await proxy.getRequestCount()).toBe(1)
    if (!door.listens && !place.isRemote) return expect(() => proxy.url).toThrow('it is not running')
    expect(proxy.url.endsWith(place.prefix)).toBe(true)
    expect(proxy.apiUrl).toBe(proxy.url)
    expect((await ask('/_ping')).status).toBe(200)
  })

  it('takes overrides that come and go, and reset() puts all back to where it began', async () => {
    const { proxy, complete } = await opened(door, place, { onCompletion: firstOf(sequence('first'), echo()) })
    {
      await using _ = await proxy.use(faults.status(429, { retryAfter: 2, times: 1 }), text('override'))
      const limited = await complete()
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2'])
      expect(await textsOf(complete())).toEqual(['override'])
    }
    expect(await textsOf(complete())).toEqual(['first'])
    expect(await textsOf(complete())).toEqual(['p'])
    await proxy.use(pipe(faults.cycle(faults.status(503), undefined), latency.fixed(0), firstOf(sequence('one', text('two')), echo())))
    expect((await complete()).status).toBe(503)
    expect(await textsOf(complete())).toEqual(['one'])
    await proxy.account.become('free-exhausted')
    await proxy.reset()
    expect(await proxy.getRequestCount()).toBe(0)
    expect(await textsOf(complete())).toEqual(['first'])
    expect(await proxy.requests.all()).toHaveLength(1)
  })

  it('takes fixtures, and tells of those that are left over', async () => {
    const { proxy, complete } = await opened(door, place)
    await proxy.use(fixtures({ name: 'adds', match: { prompt: { endsWith: 'add(' } }, reply: 'a, b)', times: 2 }))
    expect(await textsOf(complete({ prompt: 'function add(' }))).toEqual(['a, b)'])
    expect(await proxy.leftOver()).toEqual([{ fixture: 'adds', times: 2, used: 1 }])
    expect(await proxy.requests.last()).toMatchObject({ answeredBy: 'adds', body: { prompt: 'function add(' } })
  })

  it('reports what its clients honoured, with the same evidence', async () => {
    const { proxy, complete } = await opened(door, place)
    await proxy.use(faults.status(401, { times: 1 }))
    for (let asked = 0; asked < 4; asked++) await complete({}, bearer('the-same-token'))
    const { checks, requests, evicted } = await proxy.report()
    expect([requests, evicted]).toEqual([4, 0])
    expect(checks.find(({ id }) => id === 'mint-once')).toMatchObject({
      verdict: 'broken',
      evidence: [{ said: expect.stringContaining('#2 brought the same token again') }],
    })
  })

  it('tells that nothing records', async () => {
    const { proxy } = await opened(door, place)
    await expect(proxy.recordings()).rejects.toMatchObject({ code: 'BAD_CONFIG', message: expect.stringContaining('recorder') })
  })

  it('answers questions about its requests', async () => {
    const { proxy, ask, complete } = await opened(door, place)
    await complete({ prompt: 'first' }, bearer('secret-token'))
    await complete({ prompt: 'second' })
    await ask('/nothing-here')
    expect(await proxy.requests.count()).toBe(3)
    expect(await proxy.requests.count({ status: 200 })).toBe(2)
    expect(await proxy.requests.count({ path: /\/completions$/, headers: { authorization: /secret/ } })).toBe(1)
    expect(await proxy.requests.count(({ body }) => body?.prompt === 'second')).toBe(1)
    expect(await proxy.requests.find({ body: { prompt: /^sec/ } })).toMatchObject({ number: 2, method: 'POST', endpoint: 'completions' })
    expect((await proxy.requests.all({ endpoint: 'completions' })).map(({ text }) => JSON.parse(text).prompt)).toEqual(['first', 'second'])
    expect((await proxy.requests.last())?.unmatched).toContain('Not found')
    await proxy.requests.never({ status: 500 })
    await proxy.requests.atMost(1, { status: 404 })
    await proxy.requests.settled()
    const never = (async () => proxy.requests.never({ path: '/nothing-here' }))()
    await expect(never).rejects.toMatchObject({ code: 'UNEXPECTED_REQUEST', message: expect.stringContaining('#3 GET /nothing-here 404') })
    const atMost = (async () => proxy.requests.atMost(1, { status: 200 }))()
    await expect(atMost).rejects.toMatchObject({ code: 'UNEXPECTED_REQUEST' })
    await expect((async () => proxy.requests.all({ paht: '/x' } as object))()).rejects.toMatchObject({ code: 'BAD_QUERY' })
  })

  it('refuses questions that nothing could agree with, whichever is asked', async () => {
    const { proxy, complete } = await opened(door, place)
    await complete()
    for (const wrong of [{ status: '200' }, { path: 3 }, { headers: { a: 1 } }] as object[]) {
      for (const question of ['all', 'find', 'last', 'count', 'never', 'waitFor'] as const) {
        await expect((async () => proxy.requests[question](wrong))(), question).rejects.toMatchObject({
          code: 'BAD_QUERY',
          message: expect.stringMatching(/^Failed to search the journal: (?:status|path|headers) must be /),
        })
      }
    }
  })

  it('keeps secrets out of what is printed, and tells them to who asks', async () => {
    const { proxy, complete } = await opened(door, place)
    await complete({}, bearer('secret-token'))
    const request = await proxy.requests.last()
    expect(request?.header('Authorization')).toBe('Bearer secret-token')
    expect(JSON.stringify(request)).not.toContain('secret-token')
    expect(request?.headers.authorization).toBe('Bearer [redacted]')
  })

  it('waits for requests, in whichever way they are asked for', async () => {
    const { proxy, ask, complete } = await opened(door, place)
    const second = { count: 2 }
    const waits = [
      proxy.requests.waitFor({ endpoint: 'completions' }, second),
      proxy.requests.waitFor({ path: /completions$/ }, second),
      proxy.requests.waitFor(({ text }) => text.includes('two')),
    ]
    await complete({ prompt: 'one' })
    await ask('/v1/models')
    await complete({ prompt: 'two' })
    expect((await Promise.all(waits)).map(({ body }) => body?.prompt)).toEqual(['two', 'two', 'two'])
    for (const query of [
      { status: 500 },
      { path: /nowhere/ },
      () => false,
      { endpoint: 'completions', headers: { 'content-type': undefined } },
    ]) {
      await expect(proxy.requests.waitFor(query, { timeoutMs: 20 })).rejects.toMatchObject({
        code: 'WAIT_TIMEOUT',
        message: expect.stringMatching(/0 matched within 20 ms; of 3 that came, #1 POST \/v1\/engines\/gpt-41-copilot\/completions 200/),
      })
    }
    await expect(proxy.requests.waitFor({}, { count: 0 })).rejects.toMatchObject({ code: 'BAD_QUERY' })
  })

  it('has a clock that stands still until it is told', async () => {
    const { proxy, complete } = await opened(door, place)
    await proxy.use(latency.fixed(60_000))
    const before = await proxy.clock.now()
    const answer = complete()
    while ((await proxy.getRequestCount()) === 0) await setImmediate()
    await expect(proxy.requests.settled({ timeoutMs: 20 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
    await advance(proxy, '1m')
    expect((await answer).status).toBe(200)
    expect((await proxy.clock.now()) - before).toBe(60_000)
  })

  it('has an account whose life can be scripted', async () => {
    const { proxy, ask, complete } = await opened(door, place, { deviceFlow: { approval: 'by-hand' } })
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' } }
    const post = async (path: string, body: string) => (await (await ask(path, { ...form, body })).json()) as Record<string, string>
    const denied = await post('/login/device/code', '')
    await proxy.account.deny(denied.user_code)
    expect((await post('/login/oauth/access_token', `device_code=${denied.device_code}`)).error).toBe('access_denied')
    const minted = (await (await ask('/copilot_internal/v2/token')).json()) as TokenAnswer
    expect((await complete({}, bearer(minted.token))).status).toBe(200)
    await proxy.account.revoke()
    expect((await complete({}, bearer(minted.token))).status).toBe(401)
    await proxy.account.become('free-exhausted')
    expect(await proxy.account.persona).toMatchObject({ name: 'free-exhausted' })
    expect((await complete()).status).toBe(402)
    await expect((async () => proxy.account.become('nobody'))()).rejects.toMatchObject({ code: 'BAD_PERSONA' })
  })

  it('sends a request that was made for another host, to the path that it names', async () => {
    const { proxy } = await opened(door, place)
    const there = new Request('https://api.githubcopilot.com/v1/completions', { method: 'POST', body: '{"prompt":"here"}' })
    expect(await textsOf(proxy.fetch(there))).toEqual(['here'])
    for (const path of ['/v1/models?x=1', '/nowhere/s/contract/v1', '/s/contractual'])
      await proxy.fetch(new Request(`https://api.githubcopilot.com${path}`))
    const paths = (await proxy.requests.all()).map(({ path }) => path)
    // What names another session is refused, and stands in the journal of the whole.
    expect(paths.slice(0, 3)).toEqual(['/v1/completions', '/v1/models', '/nowhere/s/contract/v1'])
  })

  it('lends its fetch to a client that takes one', async () => {
    const { proxy } = await opened(door, place)
    const { fetch } = proxy
    const init = { method: 'POST', body: '{"prompt":"here"}' }
    expect(await textsOf(fetch('https://api.githubcopilot.com/v1/completions', init))).toEqual(['here'])
    expect(await textsOf(fetch(new URL('https://api.githubcopilot.com/v1/completions'), init))).toEqual(['here'])
  })

  // A session has none of its own.
  if (place.prefix !== '') return
  it('has sessions that see nothing of it, nor of each other', async () => {
    const { proxy, ask } = await opened(door, place)
    const made = await Promise.all([
      proxy.session?.({ id: 'a', onCompletion: pipe(faults.status(503, { times: 1 }), text('a')), seed: 7 }),
      proxy.session?.({ id: 'b', fixtures: 'fixtures/completions', persona: 'free-exhausted', clock: 'virtual' }),
      proxy.session?.({ id: 'c', scenario: 'outage', maxTokens: 5 }),
    ])
    const [a, b, c] = made as [AnyProxy, AnyProxy, AnyProxy]
    const complete = (session: string) => ask('/v1/completions', asking({ prompt: 'p' }, { 'x-mock-copilot-session': session }))
    expect([(await complete('a')).status, (await complete('a')).status]).toEqual([503, 200])
    expect((await complete('b')).status).toBe(402)
    expect((await complete('c')).status).toBe(503)
    expect(await Promise.all([a, b, c, proxy].map(async (each) => each.getRequestCount()))).toEqual([2, 1, 1, 0])
    expect(a.seed).toBe(7)
    await expect(proxy.session?.({ id: 'a' })).rejects.toMatchObject({ code: 'SESSION_TAKEN' })
    await expect(proxy.session?.({ fixtures: './nowhere' })).rejects.toMatchObject({ code: 'BAD_FIXTURES' })
    await a.stop()
    await a.stop()
    expect((await complete('a')).status).toBe(404)
    expect((await complete('c')).status).toBe(503)
  })
}

function breaks(door: Door, place: Place): void {
  it.each(['reset', 'close', 'garbage'] as const)('a %s before the headers is a network error', async (kind) => {
    const { proxy, complete } = await opened(door, place, { onCompletion: pipe(faults[kind]({ at: 'connect' }), echo()) })
    await expect(complete()).rejects.toThrow(TypeError)
    expect(await proxy.requests.waitFor()).toMatchObject({ cut: kind, status: undefined, cancelled: false })
  })

  it.each(cuts)('a %s in a stream is an error of the body, behind what came before', async (kind) => {
    const { proxy, complete } = await opened(door, place, { onCompletion: pipe(faults[kind]({ at: { event: 1 } }), text('a b c')) })
    const response = await complete({ stream: true })
    const decoder = new TextDecoder()
    let read = ''
    const reading = (async () => {
      for await (const chunk of response.body as ReadableStream<Uint8Array>) read += decoder.decode(chunk)
    })()
    await expect(reading).rejects.toThrow()
    // A body that fails before anybody reads it loses what had come: so fetch has it.
    const isRead = !(door.readsLate && place.isRemote)
    expect(eventsIn(read)).toBeGreaterThanOrEqual(isRead ? 1 : 0)
    expect(eventsIn(read)).toBeLessThanOrEqual(1)
    expect(await proxy.requests.waitFor()).toMatchObject({ cut: kind, events: 1, cancelled: false })
  })

  it('a client that hangs up in a stream is known for it, with what it was sent and what was wasted', async () => {
    const { proxy, ask } = await opened(door, place, { onCompletion: pipe(faults.stall({ at: { event: 1 } }), text('a b c')) })
    const controller = new AbortController()
    const response = await ask(completions, { ...asking({ prompt: 'p', stream: true }), signal: controller.signal })
    const reader = readerOf(response)
    await reader.read()
    controller.abort()
    await expect(reader.read()).rejects.toThrow()
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, events: 1, cancellation: { sent: { events: 1 } } })
  })

  it(`a client that hangs up before it is answered is ${door.tellsOfEarlyHangUps ? '' : 'not '}known for it`, async () => {
    const { proxy, ask } = await opened(door, place, { onCompletion: pipe(latency.fixed(60_000), echo()) })
    const controller = new AbortController()
    const answer = ask(completions, { ...asking({ prompt: 'p' }), signal: controller.signal })
    const failed = expect(answer).rejects.toThrow()
    while ((await proxy.getRequestCount()) === 0) await setImmediate()
    controller.abort()
    await failed
    if (door.tellsOfEarlyHangUps) expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, status: undefined })
    else await expect(proxy.requests.settled({ timeoutMs: 50 })).rejects.toThrow('1 is still open')
  })
}

/** What only a proxy of this process does, because code cannot leave its own; `NOT_DATA` says so to the others (control-api.test.ts). */
function runsCode(door: Door, place: Place): void {
  it.each(['badChunk', 'shortBody'] as const)('a %s before the headers, which no fault makes, is a network error', async (kind) => {
    const { proxy, complete } = await opened(door, place, { onCompletion: () => ({ cut: { kind } }) })
    await expect(complete()).rejects.toThrow(TypeError)
    expect(await proxy.requests.waitFor()).toMatchObject({ cut: kind, status: undefined, cancelled: false })
  })

  it('a handler of one’s own answers, and learns that the client has hung up', async () => {
    let aborted = false
    const { proxy, ask } = await opened(door, place, {
      onCompletion: (_, { signal }) => {
        signal.addEventListener('abort', () => (aborted = true))
        return { frames: [{ data: 'first' }, { cut: { kind: 'stall' } }] }
      },
    })
    const controller = new AbortController()
    const response = await ask(completions, { ...asking({ prompt: 'p', stream: true }), signal: controller.signal })
    const reader = readerOf(response)
    expect((await reader.read()).value).toBe('data: first\n\n')
    controller.abort()
    await expect(reader.read()).rejects.toThrow()
    expect(await proxy.requests.waitFor()).toMatchObject({ cancelled: true, events: 1 })
    expect(aborted).toBe(true)
  })
}
