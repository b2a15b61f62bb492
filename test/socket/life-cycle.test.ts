import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, createTestProxy, echo, VirtualClock } from '../../src/index.ts'
import { complete, running, textsOf } from './running.ts'

const config: CopilotProxyConfig = { port: 0, host: '127.0.0.1', maxTokens: 100, onCompletion: echo() }
const code = (code: string) => expect.objectContaining({ code })

describe('start()', () => {
  it('resolves once the port is bound, and says so', async () => {
    await using proxy = new CopilotProxy(config)
    const listening = once(proxy, 'listening')
    expect(proxy.isRunning()).toBe(false)
    await proxy.start()
    await listening
    expect(proxy.isRunning()).toBe(true)
    expect(proxy.server?.listening).toBe(true)
    expect(proxy.url).toBe(`http://127.0.0.1:${proxy.port}`)
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it('rejects with PORT_IN_USE where another program has the port, and works once it is free', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    await using proxy = new CopilotProxy({ ...config, port })
    await expect(proxy.start()).rejects.toMatchObject({
      code: 'PORT_IN_USE',
      message: `Failed to listen on 127.0.0.1:${port}: another program uses this port. Choose another port, or 0 for any free one.`,
    })
    expect(proxy.isRunning()).toBe(false)
    other.close()
    await once(other, 'close')
    await proxy.start()
    expect(proxy.port).toBe(port)
  })

  it('rejects with CANNOT_BIND for an address that is not this machine’s', async () => {
    const proxy = new CopilotProxy({ ...config, host: '192.0.2.1' })
    await expect(proxy.start()).rejects.toEqual(code('CANNOT_BIND'))
  })

  it('rejects with ALREADY_RUNNING on a proxy that runs, or is being started', async () => {
    await using proxy = new CopilotProxy(config)
    const first = proxy.start()
    await expect(proxy.start()).rejects.toEqual(code('ALREADY_RUNNING'))
    await first
    await expect(proxy.start()).rejects.toEqual(code('ALREADY_RUNNING'))
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it.each([-1, 65_536, 1.5, Number.NaN, '80' as unknown as number])('is not reached with port %s', (port) => {
    expect(() => new CopilotProxy({ ...config, port })).toThrow(code('BAD_CONFIG'))
  })
})

describe('stop()', () => {
  it('may be called before start, twice, and at the same time', async () => {
    const proxy = new CopilotProxy(config)
    await proxy.stop()
    await proxy.start()
    await Promise.all([proxy.stop(), proxy.stop()])
    await proxy.stop()
    expect(proxy.isRunning()).toBe(false)
    expect(proxy.server).toBeUndefined()
  })

  it('lets the same proxy start again, on the same port, as often as one likes', async () => {
    const proxy = new CopilotProxy(config)
    await proxy.start()
    const fixed = new CopilotProxy({ ...config, port: proxy.port })
    await proxy.stop()
    for (let round = 0; round < 10; round++) {
      await fixed.start()
      expect((await fetch(`${fixed.url}/health`)).status).toBe(200)
      await fixed.stop()
    }
  })

  it('stops what is being started', async () => {
    const proxy = new CopilotProxy(config)
    const starting = proxy.start()
    await proxy.stop()
    await starting
    expect(proxy.isRunning()).toBe(false)
  })

  it('keeps the order of calls that do not wait for each other', async () => {
    const proxy = new CopilotProxy(config)
    await proxy.start()
    void proxy.stop()
    await proxy.start()
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
    void proxy.stop()
    void proxy.start()
    await proxy.stop()
    expect(proxy.isRunning()).toBe(false)
  })

  it('leaves no timer of the rate limiter behind', async () => {
    const clock = new VirtualClock()
    const proxy = new CopilotProxy({ ...config, clock })
    await proxy.start()
    expect(clock.pending).toBe(1)
    await proxy.stop()
    expect(clock.pending).toBe(0)
  })

  it('refuses connections from then on, and no longer tells an address', async () => {
    const proxy = await createTestProxy()
    const { url } = proxy
    await proxy.stop()
    await expect(fetch(`${url}/health`)).rejects.toThrow()
    expect(() => proxy.url).toThrow(code('NOT_RUNNING'))
  })

  it('is called at the end of an `await using` block', async () => {
    let left: CopilotProxy
    {
      await using proxy = await createTestProxy()
      left = proxy
    }
    expect(left.isRunning()).toBe(false)
  })

  it('keeps what the journal knows, for a test to ask about afterwards', async () => {
    const proxy = await createTestProxy()
    await complete(proxy.url)
    await proxy.stop()
    expect(proxy.requests.count()).toBe(1)
    expect(proxy.getRequestCount()).toBe(1)
  })

  it('waits for answers under way where grace is given', async () => {
    const { proxy } = await running({
      graceMs: 5_000,
      onCompletion: async () => {
        await proxy.requests.waitFor({ path: '/health' })
        return { choices: [{ text: 'in time' }] }
      },
    })
    const answer = complete(proxy.url)
    await expect.poll(() => proxy.getRequestCount()).toBe(1)
    const health = fetch(`${proxy.url}/health`)
    await health
    await proxy.stop()
    expect(await textsOf(answer)).toEqual(['in time'])
  })

  it('lets a large answer reach a slow reader to its end where grace is given', async () => {
    const { proxy } = await running({ graceMs: 5_000, onCompletion: () => ({ body: 'x'.repeat(30_000_000) }) })
    const response = await complete(proxy.url)
    const stopped = proxy.stop()
    await sleep(50)
    expect((await response.text()).length).toBe(30_000_000)
    await stopped
  })
})

describe('an error inside', () => {
  const secret = 'the password is hunter2'
  const throwing = () => {
    throw new Error(secret)
  }

  it('reaches the `error` event with its detail, and the client without', async () => {
    const { proxy, errors } = await running({ onCompletion: throwing })
    const response = await complete(proxy.url)
    expect(response.status).toBe(500)
    expect(await response.json()).toEqual({ error: { message: 'Internal server error', type: 'server_error', code: 500 } })
    expect(errors.map(({ message }) => message)).toEqual([secret])
  })

  it('does not end the process where nobody listens', async () => {
    await using proxy = await createTestProxy({ onCompletion: throwing })
    expect((await complete(proxy.url)).status).toBe(500)
    expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  })

  it('may be anything that can be thrown', async () => {
    const thrown = [undefined, null, 'a text', 7, { status: 418 }]
    const { proxy, errors } = await running({ onCompletion: () => Promise.reject(thrown.pop()) })
    while (thrown.length > 0) expect((await complete(proxy.url)).status).toBe(500)
    expect(errors).toHaveLength(5)
  })
})
