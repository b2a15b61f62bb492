import { describe, expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, faults, latency, pipe, VirtualClock } from '../../../src/index.ts'
import { validate } from '../../../src/protocol/generated/validate-contract-report.ts'

const editor = { 'editor-version': 'vscode/1.111.0', 'copilot-integration-id': 'vscode-chat' }
const ask = { prompt: 'function add(', stop: ['\n'], stream: true, file_path: 'a.ts' }

/** A client without habits: it sends what it is told to, when it is told to. */
class Client {
  readonly clock = new VirtualClock()
  readonly proxy: CopilotProxy
  token = 'ghu_one'

  constructor(options: Partial<CopilotProxyConfig> = {}) {
    const { clock } = this
    this.proxy = new CopilotProxy({
      port: 0,
      host: '127.0.0.1',
      maxTokens: 50,
      rateLimitPerMinute: 0,
      onCompletion: echo(),
      clock,
      ...options,
    })
  }

  async post(path: string, body: object = ask, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.token}`, ...editor, ...(init.headers as Record<string, string>) }
    return this.proxy.fetch(new Request(`http://copilot.test${path}`, { method: 'POST', body: JSON.stringify(body), ...init, headers }))
  }

  /** Ghost text, read to its end. */
  async complete(body: object = ask, headers: Record<string, string> = {}): Promise<Response> {
    const response = await this.post('/v1/completions', body, { headers })
    return new Response(await response.text().catch(() => ''), { status: response.status, headers: response.headers })
  }

  async mint(): Promise<void> {
    const headers = { authorization: 'token ghu_one' }
    const response = await this.proxy.fetch(new Request('http://copilot.test/copilot_internal/v2/token', { headers }))
    this.token = ((await response.json()) as { token: string }).token
  }

  async wait(ms: number): Promise<void> {
    await this.clock.advance(ms)
  }

  /** How often a check was honoured and broken, and what was said first. */
  async seen(id: string): Promise<{ verdict: string; honoured: number; broken: number; said: string | undefined; requests: number[] }> {
    const report = await this.proxy.report()
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    const check = report.checks.find((each) => each.id === id) ?? expect.unreachable()
    const [first] = check.evidence
    const { verdict, honoured, broken } = check
    return { verdict, honoured, broken, said: first?.said, requests: first?.requests.map(({ number }) => number) ?? [] }
  }
}

const failing = (...faultsOfIt: Parameters<typeof faults.status>[]) => pipe(...faultsOfIt.map((each) => faults.status(...each)), echo())

describe('a check of which nothing was seen', () => {
  it('says so, for all of them', async () => {
    const { checks, requests } = await new Client().proxy.report()
    expect(requests).toBe(0)
    expect(new Set(checks.map(({ verdict }) => verdict))).toEqual(new Set(['not seen']))
    expect(checks.map(({ id }) => id)).toEqual([
      ...['retry-after', 'mint-once', 'no-pointless-retry', 'back-off', 'idle-deadline', 'abort-on-typing', 'stop', 'headers'],
      ...['device-interval', 'device-slow-down'],
    ])
  })
})

describe('Retry-After', () => {
  const limited = () => new Client({ onCompletion: failing([429, { retryAfter: 2, times: 1 }]) })

  it('is honoured by a client that waits', async () => {
    const client = limited()
    await client.complete()
    await client.wait(2_000)
    await client.complete()
    expect(await client.seen('retry-after')).toEqual({
      verdict: 'honoured',
      honoured: 1,
      broken: 0,
      said: 'told by a 429 to wait 2000 ms, #2 came 2000 ms after #1',
      requests: [1, 2],
    })
  })

  it('is broken by one that comes early', async () => {
    const client = limited()
    await client.complete()
    await client.wait(500)
    await client.complete()
    expect(await client.seen('retry-after')).toMatchObject({
      verdict: 'broken',
      broken: 1,
      said: expect.stringContaining('#2 came 500 ms after'),
    })
  })

  it('is not judged by another client’s requests, nor where nobody came again', async () => {
    const client = limited()
    await client.complete(ask, { 'vscode-sessionid': 'one' })
    await client.complete(ask, { 'vscode-sessionid': 'two' })
    expect(await client.seen('retry-after')).toMatchObject({ verdict: 'not seen' })
  })
})

describe('minting after a 401', () => {
  const expired = () => new Client({ onCompletion: failing([401, { times: 1 }]) })

  it('is honoured by a client that mints once and asks again', async () => {
    const client = expired()
    await client.complete()
    await client.mint()
    await client.complete()
    expect(await client.seen('mint-once')).toEqual({
      verdict: 'honoured',
      honoured: 1,
      broken: 0,
      said: '#1 was refused with 401: #3 brought another token',
      requests: [1, 2, 3],
    })
  })

  it('is broken by one that brings the same token again', async () => {
    const client = expired()
    await client.complete()
    await client.complete()
    expect(await client.seen('mint-once')).toMatchObject({
      verdict: 'broken',
      said: expect.stringContaining('#2 brought the same token again'),
    })
  })

  it('is broken by one that mints for each of its requests', async () => {
    const client = expired()
    await client.complete()
    await client.mint()
    await client.mint()
    await client.complete()
    expect(await client.seen('mint-once')).toMatchObject({ verdict: 'broken', said: expect.stringContaining('2 tokens were minted') })
  })

  it('is broken by one that mints and never asks again', async () => {
    const client = expired()
    await client.complete()
    await client.mint()
    expect(await client.seen('mint-once')).toMatchObject({ verdict: 'broken', said: expect.stringContaining('nothing was asked with it') })
  })

  it('names no token in its evidence', async () => {
    const client = expired()
    client.token = 'tid=secret;exp=1:mac'
    await client.complete()
    await client.complete()
    expect(JSON.stringify(await client.proxy.report())).not.toMatch(/secret|ghu_|Bearer/)
  })
})

describe('400, 402 and 403', () => {
  it.each([400, 402, 403])('%i is honoured by a client that does not send the request again', async (status) => {
    const client = new Client({ onCompletion: failing([status, { times: 1 }]) })
    await client.complete()
    await client.complete({ ...ask, prompt: 'something else' })
    expect(await client.seen('no-pointless-retry')).toMatchObject({ verdict: 'honoured', said: `#1 got ${status} and was not sent again` })
  })

  it.each([400, 402, 403])('%i is broken by one that does', async (status) => {
    const client = new Client({ onCompletion: failing([status, { times: 1 }]) })
    await client.complete()
    await client.wait(700)
    await client.complete()
    expect(await client.seen('no-pointless-retry')).toMatchObject({
      verdict: 'broken',
      said: `#1 got ${status} and was sent again as #2, 700 ms later`,
    })
  })

  it('is not broken by a user who asks once more', async () => {
    const client = new Client({ onCompletion: failing([402, { times: 1 }]) })
    await client.complete()
    await client.wait(30_000)
    await client.complete()
    expect(await client.seen('no-pointless-retry')).toMatchObject({ verdict: 'honoured' })
  })
})

describe('back-off', () => {
  const failingThrice = async (...gaps: number[]) => {
    const client = new Client({ onCompletion: failing([503, { times: 9 }]) })
    await client.complete()
    for (const gap of gaps) {
      await client.wait(gap)
      await client.complete()
    }
    return client.seen('back-off')
  }

  it('is honoured by gaps that grow', async () => {
    expect(await failingThrice(500, 900, 2_100)).toMatchObject({
      verdict: 'honoured',
      said: '#1 was tried 4 times, with 500 ms, 900 ms, 2100 ms between',
      requests: [1, 2, 3, 4],
    })
  })

  it.each([
    ['at once', [0, 0]],
    ['at a fixed pace', [1_000, 1_000, 1_000]],
    ['ever faster', [1_000, 500]],
  ])('is broken by one that tries again %s', async (_, gaps) => {
    expect(await failingThrice(...gaps)).toMatchObject({ verdict: 'broken', broken: 1 })
  })

  it('shows no more of a long outage than a reader needs', async () => {
    const { said, requests } = await failingThrice(...Array.from({ length: 12 }, (_, i) => 100 * (i + 1)))
    expect(said).toBe('#1 was tried 10 times, with 100 ms, 200 ms, 300 ms, 400 ms, 500 ms, 600 ms, 700 ms, 800 ms, ..., 900 ms between')
    expect(requests).toHaveLength(9)
  })

  it('is not judged by one retry', async () => {
    expect(await failingThrice(500)).toMatchObject({ verdict: 'not seen' })
  })
})

describe('an idle deadline', () => {
  const stalling = () => new Client({ onCompletion: pipe(faults.stall({ at: { event: 1 } }), echo()) })

  it('is honoured by a client that hangs up on a stall', async () => {
    const client = stalling()
    const patience = new AbortController()
    const response = await client.post('/v1/completions', ask, { signal: patience.signal })
    const read = response.text().catch(() => 'gone')
    await client.wait(15_000)
    patience.abort()
    expect(await read).toBe('gone')
    await client.proxy.requests.settled()
    expect(await client.seen('idle-deadline')).toMatchObject({
      verdict: 'honoured',
      said: '#1 stalled until, after 15 s, its client hung up',
    })
  })

  it('is broken by one that waits for ever', async () => {
    const client = stalling()
    const response = await client.post('/v1/completions')
    const read = response.text().catch(() => 'gone')
    await client.wait(60_000)
    expect(await client.seen('idle-deadline')).toMatchObject({ verdict: 'not seen' })
    await client.wait(60_000)
    expect(await client.seen('idle-deadline')).toMatchObject({
      verdict: 'broken',
      said: '#1 stalls, and its client still waits after 120 s',
    })
    await client.proxy.stop()
    await read
    expect(await client.seen('idle-deadline')).toMatchObject({ verdict: 'broken', said: expect.stringContaining('had not hung up') })
  })
})

describe('hanging up while a user types', () => {
  const slow = () => new Client({ onCompletion: pipe(latency.fixed(2_000), echo()) })
  const typed = { ...ask, prompt: 'function add(a' }

  it('is honoured by a client that hangs up when the next request goes out', async () => {
    const client = slow()
    const typing = new AbortController()
    const first = client.post('/v1/completions', ask, { signal: typing.signal }).catch(() => undefined)
    await client.wait(100)
    const second = client.post('/v1/completions', typed)
    await client.wait(20)
    typing.abort()
    await first
    await client.wait(2_000)
    await (await second).text()
    expect(await client.seen('abort-on-typing')).toMatchObject({
      verdict: 'honoured',
      said: '#1 was hung up on 20 ms after #2 came',
      requests: [1, 2],
    })
  })

  it('is honoured by one that hangs up first and asks when the typing pauses', async () => {
    const client = slow()
    const typing = new AbortController()
    const first = client.post('/v1/completions', ask, { signal: typing.signal }).catch(() => undefined)
    await client.wait(100)
    typing.abort()
    await first
    await client.wait(75)
    const second = client.post('/v1/completions', typed)
    await client.wait(2_000)
    await (await second).text()
    expect(await client.seen('abort-on-typing')).toMatchObject({
      verdict: 'honoured',
      said: '#1 was hung up on after 100 ms, and #2 took its place',
    })
  })

  const bothToTheEnd = async (second: object, headers: Record<string, string> = {}) => {
    const client = slow()
    const one = client.complete()
    await client.wait(100)
    const other = client.complete(second, headers)
    await client.wait(2_100)
    await Promise.all([one, other])
    return client.seen('abort-on-typing')
  }

  it('is broken by one that lets the old text come', async () => {
    expect(await bothToTheEnd(typed)).toMatchObject({ verdict: 'broken', said: '#1 went on for 1900 ms after #2 had come' })
  })

  it('is told by when the client left, though the handler took no notice', async () => {
    const client = new Client({
      onCompletion: async (_request, { clock }) => {
        await new Promise((resolve) => clock.timer(2_000, () => resolve(undefined)))
        return { choices: [] }
      },
    })
    const typing = new AbortController()
    const first = client.post('/v1/completions', ask, { signal: typing.signal }).catch(() => undefined)
    await client.wait(100)
    const second = client.complete(typed)
    await client.wait(20)
    typing.abort()
    await client.wait(2_000)
    await Promise.all([first, second])
    expect(await client.seen('abort-on-typing')).toMatchObject({ verdict: 'honoured', said: '#1 was hung up on 20 ms after #2 came' })
  })

  it('does not mean another file, the same text again, or what is asked ahead', async () => {
    expect(await bothToTheEnd({ ...typed, file_path: 'b.ts' })).toMatchObject({ verdict: 'not seen' })
    expect(await bothToTheEnd(ask)).toMatchObject({ verdict: 'not seen' })
    expect(await bothToTheEnd(typed, { 'x-copilot-speculative': 'true' })).toMatchObject({ verdict: 'not seen' })
  })
})

describe('stop sequences', () => {
  it.each([[['\n']], ['\n\n\n']])('are honoured as %j', async (stop) => {
    const client = new Client()
    await client.complete({ ...ask, stop })
    expect(await client.seen('stop')).toMatchObject({ verdict: 'honoured', said: '#1 names 1' })
  })

  it.each([[undefined], [[]], [['']]])('are broken by %j', async (stop) => {
    const client = new Client()
    await client.complete({ ...ask, stop })
    expect(await client.seen('stop')).toMatchObject({ verdict: 'broken', broken: 1 })
  })
})

describe('the headers that services demand', () => {
  it('are honoured by a client that sends them', async () => {
    const client = new Client()
    await client.complete()
    await client.post('/chat/completions', { messages: [{ role: 'user', content: 'hi' }] })
    expect(await client.seen('headers')).toMatchObject({ verdict: 'honoured', honoured: 2 })
  })

  it('are broken by one that lacks one, which is named', async () => {
    const client = new Client()
    await client.post('/chat/completions', { messages: [] }, { headers: { 'copilot-integration-id': 'x', 'editor-version': 'vscode' } })
    expect(await client.seen('headers')).toMatchObject({
      verdict: 'broken',
      said: '#1 to chat-completions has a Editor-Version that does not read name/version',
    })
    const bare = new Client()
    await bare.proxy.fetch(new Request('http://copilot.test/v1/completions', { method: 'POST', body: JSON.stringify(ask) }))
    expect(await bare.seen('headers')).toMatchObject({ verdict: 'broken', said: '#1 to completions has no Editor-Version' })
    const image = { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:,' } }] }] }
    const blind = new Client()
    await blind.post('/chat/completions', image)
    expect(await blind.seen('headers')).toMatchObject({ said: '#1 to chat-completions has no Copilot-Vision-Request' })
  })
})

describe('polling a device sign-in', () => {
  const signIn = async (form: (code: string) => string, ...gaps: number[]) => {
    const client = new Client({ deviceFlow: { approval: 'by-hand', intervalSeconds: 5 } })
    const start = await client.proxy.fetch(
      new Request('http://copilot.test/login/device/code', {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: '{"client_id":"x"}',
      }),
    )
    const { device_code: code } = (await start.json()) as { device_code: string }
    for (const gap of [0, ...gaps]) {
      await client.wait(gap)
      const body = form(code)
      const type = body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded'
      const headers = { accept: 'application/json', 'content-type': type }
      await client.proxy.fetch(new Request('http://copilot.test/login/oauth/access_token', { method: 'POST', headers, body }))
    }
    return client
  }
  const json = (code: string): string => JSON.stringify({ device_code: code })
  const urlEncoded = (code: string): string => new URLSearchParams({ device_code: code }).toString()

  it.each([['JSON', json] as const, ['a form', urlEncoded] as const])(
    'is honoured by a client that waits the interval, in %s',
    async (_, form) => {
      const client = await signIn(form, 5_000, 5_100)
      expect(await client.seen('device-interval')).toMatchObject({ verdict: 'honoured', honoured: 2 })
      expect(await client.seen('device-slow-down')).toMatchObject({ verdict: 'not seen' })
    },
  )

  it('is broken by one that polls faster, and honoured again once it slows down as told', async () => {
    const client = await signIn(json, 1_000, 10_000)
    expect(await client.seen('device-interval')).toMatchObject({
      verdict: 'broken',
      said: 'told to wait 5000 ms, #3 came 1000 ms after #2',
    })
    expect(await client.seen('device-slow-down')).toMatchObject({
      verdict: 'honoured',
      said: 'told to wait 10 s, #4 came 10 s after #3',
    })
  })

  it('is broken by one that does not slow down when told to', async () => {
    const client = await signIn(urlEncoded, 1_000, 5_000)
    expect(await client.seen('device-slow-down')).toMatchObject({ verdict: 'broken' })
  })

  it('names no code in its evidence', async () => {
    const client = await signIn(json, 1_000)
    const { text } = client.proxy.requests.last() ?? expect.unreachable()
    const { device_code: code } = JSON.parse(text) as { device_code: string }
    expect(JSON.stringify(await client.proxy.report())).not.toContain(code)
  })
})

describe('a report', () => {
  it('keeps ten pieces of evidence of each kind, those that broke the contract first, and counts all', async () => {
    const client = new Client()
    for (let i = 0; i < 12; i++) await client.complete()
    for (let i = 0; i < 12; i++) await client.complete({ ...ask, stop: [] })
    const { checks } = await client.proxy.report()
    const { evidence, honoured, broken } = checks.find(({ id }) => id === 'stop') ?? expect.unreachable()
    expect([honoured, broken]).toEqual([12, 12])
    expect(evidence.map((each) => each.honoured)).toEqual([...Array(10).fill(false), ...Array(10).fill(true)])
  })

  it('says how many requests it could not look at', async () => {
    const client = new Client({ journal: { maxEntries: 2 } })
    for (let i = 0; i < 5; i++) await client.complete()
    expect(await client.proxy.report()).toMatchObject({ requests: 2, evicted: 3 })
  })
})
