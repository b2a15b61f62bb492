import { afterEach, describe, expect, it } from 'vitest'
import { type AnyProxy, connect, createTestProxy, echo, faults, firstOf, fixtures, latency, pipe, sequence, text } from '../../src/index.ts'
import type { TokenAnswer } from '../../src/protocol/generated/token.ts'
import { complete, textsOf } from './running.ts'

const adminToken = 'contract-admin'
const open: { stop(): Promise<void> }[] = []
const kept = <T extends { stop(): Promise<void> }>(one: T): T => {
  open.unshift(one)
  return one
}
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

const start = async () => kept(await createTestProxy({ seed: 1, clock: 'virtual', adminToken, deviceFlow: { approval: 'by-hand' } }))
const remote = async () => kept(await connect((await start()).url, adminToken))
/** Every way to hold a proxy, and every way to hold a session of one. */
const doors: Readonly<Record<string, () => Promise<AnyProxy>>> = {
  'a proxy of this process': start,
  'a proxy of another process': remote,
  'a session in this process': async () => kept(await (await start()).session()),
  'a session in another process': async () => kept(await (await remote()).session()),
}
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
const signIn = async (url: string, path: string, form: Record<string, string> = {}): Promise<Record<string, string>> =>
  (await fetch(url + path, { method: 'POST', body: new URLSearchParams(form), headers: { accept: 'application/json' } })).json() as never

describe.each(Object.entries(doors))('%s', (_name, make) => {
  it('has a URL and a token that a client can use', async () => {
    const proxy = await make()
    expect(await textsOf(complete(proxy.url, { prompt: 'hello' }, bearer(proxy.token)))).toEqual(['hello'])
    expect(await textsOf(complete(proxy.apiUrl))).toEqual(['p'])
    expect(await proxy.getRequestCount()).toBe(2)
    expect(String(proxy.seed)).toMatch(/^1(?:\/|$)/)
  })

  it('takes overrides that come and go', async () => {
    const proxy = await make()
    {
      await using _ = await proxy.use(faults.status(429, { retryAfter: 2, times: 1 }), text('override'))
      const limited = await complete(proxy.url)
      expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '2'])
      expect(await textsOf(complete(proxy.url))).toEqual(['override'])
    }
    expect(await textsOf(complete(proxy.url))).toEqual(['p'])
    await proxy.use(pipe(faults.cycle(faults.status(503), undefined), latency.fixed(0), firstOf(sequence('one', text('two')), echo())))
    expect((await complete(proxy.url)).status).toBe(503)
    expect(await textsOf(complete(proxy.url))).toEqual(['one'])
    await proxy.reset()
    expect(await textsOf(complete(proxy.url))).toEqual(['p'])
  })

  it('takes fixtures, and tells of those that are left over', async () => {
    const proxy = await make()
    const match = { prompt: { endsWith: 'add(' } }
    await proxy.use(fixtures({ name: 'adds', match, reply: 'a, b)', times: 2 }))
    expect(await textsOf(complete(proxy.url, { prompt: 'function add(' }))).toEqual(['a, b)'])
    expect(await proxy.leftOver()).toEqual([{ fixture: 'adds', times: 2, used: 1 }])
    expect(await proxy.requests.last()).toMatchObject({ answeredBy: 'adds', body: { prompt: 'function add(' } })
  })

  it('reports what its clients honoured, with the same evidence', async () => {
    const proxy = await make()
    await proxy.use(faults.status(401, { times: 1 }))
    for (let asked = 0; asked < 4; asked++) await complete(proxy.url, {}, bearer('the-same-token'))
    const { checks, requests, evicted } = await proxy.report()
    expect([requests, evicted]).toEqual([4, 0])
    expect(checks.find(({ id }) => id === 'mint-once')).toMatchObject({
      verdict: 'broken',
      evidence: [{ said: expect.stringContaining('#2 brought the same token again') }],
    })
  })

  it('tells of its recordings, or that nothing records', async () => {
    const proxy = await make()
    await expect(proxy.recordings()).rejects.toMatchObject({ code: 'BAD_CONFIG', message: expect.stringContaining('recorder') })
  })

  it('breaks connections', async () => {
    const proxy = await make()
    await proxy.use(faults.reset({ at: { event: 1 } }))
    const broken = await complete(proxy.url, { stream: true, prompt: 'one two three' })
    await expect(broken.text()).rejects.toThrow()
    expect(await proxy.requests.waitFor({ fault: 'reset' })).toMatchObject({ cut: 'reset', events: 1 })
  })

  it('answers questions about its requests', async () => {
    const proxy = await make()
    await complete(proxy.url, { prompt: 'first' }, bearer('secret-token'))
    await complete(proxy.url, { prompt: 'second' })
    await fetch(`${proxy.url}/nothing-here`)
    expect(await proxy.requests.count()).toBe(3)
    expect(await proxy.requests.count({ status: 200 })).toBe(2)
    expect(await proxy.requests.count({ path: /^\/v1\/comp/, headers: { authorization: /secret/ } })).toBe(1)
    expect(await proxy.requests.count(({ body }) => body?.prompt === 'second')).toBe(1)
    expect(await proxy.requests.find({ body: { prompt: /^sec/ } })).toMatchObject({ number: 2, method: 'POST', endpoint: 'completions' })
    expect((await proxy.requests.all({ endpoint: 'completions' })).map(({ text }) => JSON.parse(text).prompt)).toEqual(['first', 'second'])
    expect((await proxy.requests.last())?.unmatched).toContain('Not found')
    await proxy.requests.never({ status: 500 })
    await proxy.requests.atMost(1, { status: 404 })
    await proxy.requests.settled()
    const never = (async () => proxy.requests.never({ path: '/nothing-here' }))()
    await expect(never).rejects.toMatchObject({ code: 'UNEXPECTED_REQUEST', message: expect.stringContaining('#3 GET /nothing-here 404') })
    await expect((async () => proxy.requests.all({ paht: '/x' } as object))()).rejects.toMatchObject({ code: 'BAD_QUERY' })
  })

  it('keeps secrets out of what is printed, and tells them to who asks', async () => {
    const proxy = await make()
    await complete(proxy.url, {}, bearer('secret-token'))
    const request = await proxy.requests.last()
    expect(request?.header('Authorization')).toBe('Bearer secret-token')
    expect(JSON.stringify(request)).not.toContain('secret-token')
    expect(request?.headers.authorization).toBe('Bearer [redacted]')
  })

  it('waits for requests, in whichever way they are asked for', async () => {
    const proxy = await make()
    const second = { count: 2 }
    const waits = [
      proxy.requests.waitFor({ endpoint: 'completions' }, second),
      proxy.requests.waitFor({ path: /completions$/ }, second),
      proxy.requests.waitFor(({ text }) => text.includes('two')),
    ]
    await complete(proxy.url, { prompt: 'one' })
    await fetch(`${proxy.url}/v1/models`)
    await complete(proxy.url, { prompt: 'two' })
    expect((await Promise.all(waits)).map(({ body }) => body?.prompt)).toEqual(['two', 'two', 'two'])
    for (const query of [{ status: 500 }, { path: /nowhere/ }, () => false]) {
      await expect(proxy.requests.waitFor(query, { timeoutMs: 20 })).rejects.toMatchObject({
        code: 'WAIT_TIMEOUT',
        message: expect.stringMatching(/0 matched within 20 ms; of 3 that came, #1 POST \/v1\/completions 200/),
      })
    }
    await expect(proxy.requests.waitFor({}, { count: 0 })).rejects.toMatchObject({ code: 'BAD_QUERY' })
  })

  it('has a clock that stands still until it is told', async () => {
    const proxy = await make()
    await proxy.use(latency.fixed(60_000))
    const before = await proxy.clock.now()
    const answer = complete(proxy.url)
    while ((await proxy.getRequestCount()) === 0) await new Promise((resolve) => setImmediate(resolve))
    await expect(proxy.requests.settled({ timeoutMs: 20 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
    await proxy.clock.advance?.('1m')
    expect((await answer).status).toBe(200)
    expect((await proxy.clock.now()) - before).toBe(60_000)
  })

  it('has an account whose life can be scripted', async () => {
    const proxy = await make()
    const started = await signIn(proxy.url, '/login/device/code')
    const poll = () => signIn(proxy.url, '/login/oauth/access_token', { device_code: started.device_code ?? '' })
    expect((await poll()).error).toBe('authorization_pending')
    await proxy.account.approve(started.user_code)
    await proxy.clock.advance?.('5s')
    expect((await poll()).access_token).toMatch(/^gho_/)
    const minted = (await (await fetch(`${proxy.url}/copilot_internal/v2/token`)).json()) as TokenAnswer
    expect((await complete(proxy.url, {}, bearer(minted.token))).status).toBe(200)
    await proxy.account.revoke()
    expect((await complete(proxy.url, {}, bearer(minted.token))).status).toBe(401)
    await proxy.account.become('free-exhausted')
    expect(await proxy.account.persona).toMatchObject({ name: 'free-exhausted' })
    expect((await complete(proxy.url)).status).toBe(402)
    await expect((async () => proxy.account.become('nobody'))()).rejects.toMatchObject({ code: 'BAD_PERSONA' })
  })

  it('sends a request that was made for another host', async () => {
    const proxy = await make()
    const answer = await proxy.fetch(
      new Request('https://api.githubcopilot.com/v1/completions', { method: 'POST', body: '{"prompt":"here"}' }),
    )
    expect(await textsOf(answer)).toEqual(['here'])
    expect((await proxy.fetch(new Request(`${proxy.url}/v1/models?x=1`))).status).toBe(200)
    expect((await proxy.requests.all()).map(({ path }) => path)).toEqual(['/v1/completions', '/v1/models'])
  })
})

describe.each([
  ['a proxy of this process', start],
  ['a proxy of another process', remote],
] as [string, () => Promise<AnyProxy>][])('sessions of %s', (_name, make) => {
  it('are made of handlers, fixtures, personas and scenarios, and see nothing of each other', async () => {
    const proxy = await make()
    const [a, b, c] = (await Promise.all([
      proxy.session?.({ id: 'a', onCompletion: pipe(faults.status(503, { times: 1 }), text('a')), seed: 7 }),
      proxy.session?.({ fixtures: 'fixtures/completions', persona: 'free-exhausted', clock: 'virtual' }),
      proxy.session?.({ scenario: 'outage', maxTokens: 5 }),
    ])) as [AnyProxy, AnyProxy, AnyProxy]
    expect([(await complete(a.url)).status, (await complete(a.url)).status]).toEqual([503, 200])
    expect((await complete(b.url)).status).toBe(402)
    expect((await complete(c.url)).status).toBe(503)
    expect(await Promise.all([a, b, c, proxy].map(async (each) => each.getRequestCount()))).toEqual([2, 1, 1, 0])
    expect([a.url, a.seed]).toEqual([`${proxy.url}/s/a`, 7])
    await expect(proxy.session?.({ id: 'a' })).rejects.toMatchObject({ code: 'SESSION_TAKEN' })
    await expect(proxy.session?.({ fixtures: './nowhere' })).rejects.toMatchObject({ code: 'BAD_FIXTURES' })
    await a.stop()
    await a.stop()
    expect((await complete(`${proxy.url}/s/a`)).status).toBe(404)
    expect((await complete(c.url)).status).toBe(503)
  })
})
