import { describe, expect, it } from 'vitest'
import { type AnyProxy, connect, faults, latency, pipe, text } from '../../src/index.ts'
import { matchers } from '../../src/testing/matchers.ts'
import { complete, running } from './running.ts'

expect.extend(matchers)

const adminToken = 'admin-of-this-test'

async function remote(): Promise<AnyProxy> {
  const { proxy } = await running({ adminToken })
  return connect(proxy.url, adminToken)
}
const doors: Readonly<Record<string, () => Promise<AnyProxy>>> = {
  'a proxy of another process': remote,
  'a session in another process': async () => (await (await remote()).session?.()) ?? expect.unreachable('It has no sessions.'),
}

describe.each(Object.entries(doors))('what is expected of %s', (_name, make) => {
  it('holds where its requests agree, each matcher once and once with not', async () => {
    const proxy = await make()
    await expect(proxy).toHaveNoUnmatchedRequests()
    await expect(proxy).not.toHaveSignedIn()
    await expect(proxy).not.toHaveRetried()
    await proxy.use(faults.status(503, { times: 1 }), text('a, b)'))
    for (let tries = 0; tries < 2; tries++) await (await complete(proxy.url, { prompt: 'function add(' })).text()
    await expect(proxy).toHaveReceivedCompletion({ prompt: { endsWith: 'add(' }, times: 2 })
    await expect(proxy).not.toHaveReceivedCompletion({ prompt: /sub/ })
    await expect(proxy).toHaveReceivedRequest({ path: /completions$/, status: 503, times: 1 })
    await expect(proxy).not.toHaveReceivedRequest({ status: 429 })
    await expect(proxy).toHaveRetried({ times: 1 })
    await fetch(`${proxy.url}/copilot_internal/v2/token`, { headers: { authorization: 'token ghu_made_up' } })
    await expect(proxy).toHaveSignedIn()
    await fetch(`${proxy.url}/v2/nothing`)
    await expect(proxy).not.toHaveNoUnmatchedRequests()
  })

  it('holds where what expect.stringContaining() and the like ask for is there', async () => {
    const proxy = await make()
    await complete(proxy.url, { prompt: 'function add(' })
    await expect(proxy).toHaveReceivedRequest({ body: { prompt: expect.stringContaining('add') }, times: 1 })
    await expect(proxy).not.toHaveReceivedRequest({ body: { prompt: expect.stringContaining('sub') } })
    expect((await proxy.requests.waitFor({ body: expect.objectContaining({ prompt: 'function add(' }) })).status).toBe(200)
  })

  it('waits for clients that hang up, and for streams to end', async () => {
    const proxy = await make()
    await proxy.use(pipe(latency.fixed(60_000), text('late')))
    const typing = new AbortController()
    const asked = complete(proxy.url, { stream: true }, { signal: typing.signal })
    while ((await proxy.getRequestCount()) === 0) await new Promise((resolve) => setImmediate(resolve))
    await expect(proxy).not.toHaveNoOpenStreams({ withinMs: 10 })
    await expect(proxy).not.toHaveCancelled()
    typing.abort()
    await expect(asked).rejects.toThrow()
    await expect(proxy).toHaveCancelled({ withinMs: 5_000 })
    await expect(proxy).toHaveNoOpenStreams({ withinMs: 5_000 })
  })

  it('says what came instead, and keeps secrets to itself', async () => {
    const proxy = await make()
    await complete(proxy.url, { prompt: 'sub(' }, { headers: { authorization: 'Bearer made-up-secret' } })
    const failing = async () => expect(proxy).toHaveReceivedRequest({ headers: { authorization: 'Bearer other' } })
    const error: Error = await failing().then(
      () => expect.unreachable('The expectation held.'),
      (thrown) => thrown,
    )
    expect(error.message).toContain('#1 POST /v1/completions 200')
    expect(error.message).toContain('Bearer [redacted]')
    expect(error.message).not.toContain('made-up-secret')
  })
})
