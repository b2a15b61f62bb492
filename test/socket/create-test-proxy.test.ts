import { describe, expect, it } from 'vitest'
import { createTestProxy, VirtualClock } from '../../src/index.ts'

const complete = (url: string, token: string, body: object = { prompt: 'function add(' }) =>
  fetch(`${url}/v1/completions`, { method: 'POST', headers: { authorization: `Bearer ${token}` }, body: JSON.stringify(body) })

describe('createTestProxy', () => {
  it('gives a proxy that listens, echoes, and takes any token', async () => {
    await using proxy = await createTestProxy()
    expect(proxy.isRunning()).toBe(true)
    expect(proxy.url).toBe(`http://127.0.0.1:${proxy.port}`)
    for (const token of [proxy.token, 'any other']) {
      const response = await complete(proxy.url, token)
      expect(await response.json()).toMatchObject({ choices: [{ text: 'function add(' }] })
    }
    expect(proxy.config).toMatchObject({ maxTokens: 2048, rateLimitPerMinute: 0 })
  })

  it('limits no rate unless it is told to', async () => {
    await using proxy = await createTestProxy()
    for (let i = 0; i < 80; i++) expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
    await using limited = await createTestProxy({ rateLimitPerMinute: 1 })
    await fetch(`${limited.url}/health`)
    expect((await fetch(`${limited.url}/health`)).status).toBe(429)
  })

  it('has the configured token as its own', async () => {
    await using proxy = await createTestProxy({ authToken: 'made-up' })
    expect(proxy.token).toBe('made-up')
    expect((await complete(proxy.url, proxy.token)).status).toBe(200)
    expect((await complete(proxy.url, 'another')).status).toBe(401)
  })

  it('stands still on a virtual clock until the test moves it', async () => {
    await using proxy = await createTestProxy({ clock: 'virtual', onCompletion: () => ({ delayMs: 60_000, body: 'late' }) })
    const answer = complete(proxy.url, proxy.token)
    await expect.poll(() => proxy.clock.pending).toBe(1)
    await proxy.clock.advance('1m')
    expect(await (await answer).text()).toBe('late')
    expect((await proxy.requests.waitFor()).durationMs).toBe(60_000)
  })

  it('takes a clock of the test’s own', async () => {
    const clock = new VirtualClock(0)
    await using proxy = await createTestProxy({ clock })
    expect(proxy.clock).toBe(clock)
  })

  it('waits for requests in real time, also on a virtual clock', async () => {
    await using proxy = await createTestProxy({ clock: 'virtual' })
    await expect(proxy.requests.waitFor({}, { timeoutMs: 5 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
  })

  it('keeps its default where an option is given as undefined', async () => {
    const options = { onCompletion: undefined, seed: undefined, port: undefined } as object
    await using proxy = await createTestProxy(options)
    expect((await complete(proxy.url, proxy.token)).status).toBe(200)
  })

  it('rejects with BAD_CONFIG for an option with a value it cannot have', async () => {
    await expect(createTestProxy({ maxTokens: 0 })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
    await expect(createTestProxy({ journal: { maxEntries: 0 } })).rejects.toMatchObject({ code: 'BAD_CONFIG' })
  })
})

it('lets nobody wait for requests beyond its end', async () => {
  const proxy = await createTestProxy()
  const session = await proxy.session()
  const waiting = [proxy, session].map(({ requests }) => requests.waitFor({}, { timeoutMs: 60_000 }))
  const settled = Promise.allSettled(waiting)
  await proxy.stop()
  for (const each of await settled) expect(each).toMatchObject({ status: 'rejected', reason: { code: 'NOT_RUNNING' } })
  for (const { requests } of [proxy, session]) {
    await expect(requests.waitFor({}, { timeoutMs: 60_000 })).rejects.toMatchObject({ code: 'NOT_RUNNING' })
  }
  await proxy.start()
  await expect(proxy.requests.waitFor({}, { timeoutMs: 5 })).rejects.toMatchObject({ code: 'WAIT_TIMEOUT' })
  await proxy.stop()
})
