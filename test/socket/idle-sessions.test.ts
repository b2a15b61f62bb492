import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { WebSocket } from 'ws'
import { connect, createTestProxy, faults, type TestProxyOptions, text, VirtualClock } from '../../src/index.ts'
import { complete, running, textsOf } from './running.ts'

const adminToken = 'admin-of-this-test'
const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
const idle = { idleTimeoutMs: 60_000 }
const shared = async (options: TestProxyOptions = {}) => {
  const clock = new VirtualClock()
  return { clock, ...(await running({ clock, seed: 1, onCompletion: text('whole'), adminToken, ...options })) }
}

describe('a session that nothing uses any more', () => {
  it('ends when its time is over, of the proxy’s clock and not of its own', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session({ ...idle, id: 'idle', clock: 'virtual' })
    await session.clock.advance('1d')
    await clock.advance(59_999)
    expect(session.isRunning()).toBe(true)
    await clock.advance(1)
    expect([session.isRunning(), proxy.sessions(), clock.pending]).toEqual([false, [], 0])
  })

  it('tells whoever still asks for it, in its answers and in the proxy’s journal, what happened', async () => {
    const logged: string[] = []
    const log = (_: unknown, message: string) => logged.push(message)
    const { proxy, clock } = await shared({ logger: { debug: log, info: log, warn: log, error: log } })
    const session = await proxy.session({ ...idle, id: 'idle', authToken: 'chosen' })
    const minted = (await (await fetch(`${session.url}/copilot_internal/v2/token`, bearer('chosen'))).json()) as { token: string }
    const url = session.url
    await clock.advance('1m')
    const why = 'it expired, since nothing used it for 1 min; idleTimeoutMs says how long that may be'
    for (const [asked, status] of [
      [() => complete(url), 404],
      [() => complete(proxy.url, {}, { headers: { 'x-mock-copilot-session': 'idle' } }), 404],
      [() => complete(proxy.url, {}, bearer(minted.token)), 401],
      [() => complete(proxy.url, {}, bearer('chosen')), 401],
      [() => session.fetch(new Request('http://copilot.test/_ping')), 404],
    ] as const) {
      const answer = await asked()
      expect([answer.status, ((await answer.json()) as { error: { message: string } }).error.message]).toEqual([
        status,
        expect.stringContaining(why),
      ])
    }
    expect(proxy.requests.all().map(({ unmatched }) => unmatched?.includes(why))).toEqual([true, true, true, true, true])
    expect(logged).toContain('The session idle expired: nothing used it for 1 min.')
  })

  it('is another’s once that has its id', async () => {
    const { proxy, clock } = await shared()
    await proxy.session({ ...idle, id: 'again' })
    await clock.advance('1m')
    await using session = await proxy.session({ id: 'again', onCompletion: text('anew') })
    expect(await textsOf(complete(session.url))).toEqual(['anew'])
    await session.stop()
    expect(await (await complete(`${proxy.url}/s/again`)).text()).toContain('it was ended, or never made')
  })
})

describe('a session is not idle', () => {
  it('while it is asked now and then', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session(idle)
    for (let minute = 0; minute < 5; minute++) {
      await clock.advance(59_999)
      expect((await complete(session.url)).status).toBe(200)
    }
    await clock.advance(59_999)
    expect(session.isRunning()).toBe(true)
    await clock.advance(1)
    expect(session.isRunning()).toBe(false)
  })

  it('while a stream goes on, on a socket or in memory, and its time begins when that ends', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session({ ...idle, onCompletion: text('a b c') })
    session.use(faults.stall({ at: { event: 1 } }))
    const asks = [
      (signal: AbortSignal) => complete(session.url, { stream: true }, { signal }),
      (signal: AbortSignal) =>
        session.fetch(new Request(`${session.url}/v1/completions`, { method: 'POST', body: '{"prompt":"p","stream":true}', signal })),
    ]
    for (const [made, ask] of asks.entries()) {
      const controller = new AbortController()
      const answer = await ask(controller.signal)
      await clock.advance('10m')
      expect(session.isRunning()).toBe(true)
      controller.abort()
      await answer.text().catch(() => {})
      await session.requests.waitFor({ cancelled: true }, { count: made + 1 })
      await clock.advance(59_999)
      expect(session.isRunning()).toBe(true)
    }
    await clock.advance(1)
    expect(session.isRunning()).toBe(false)
  })

  it('while a WebSocket is open, whether or not anything is said on it', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session(idle)
    const socket = new WebSocket(`${session.url.replace('http', 'ws')}/responses`)
    onTestFinished(() => socket.terminate())
    await once(socket, 'open')
    await clock.advance('10m')
    expect(session.isRunning()).toBe(true)
    socket.terminate()
    await vi.waitFor(async () => {
      await clock.advance('1m')
      expect(session.isRunning()).toBe(false)
    })
  })

  it('while somebody asks for its requests from another process, or waits for them', async () => {
    const { proxy, clock } = await shared({ sessionIdleTimeoutMs: 60_000 })
    await using remote = await connect(proxy.url, adminToken)
    const session = await remote.session()
    const waiting = session.requests.waitFor({}, { timeoutMs: 10_000 })
    await clock.advance(59_999)
    await session.getRequestCount()
    await clock.advance('10m')
    expect(proxy.sessions()).toHaveLength(1)
    expect((await complete(session.url)).status).toBe(200)
    expect((await waiting).status).toBe(200)
    await clock.advance(59_999)
    expect(proxy.sessions()).toHaveLength(1)
    await session.account.snapshots()
    await clock.advance(59_999)
    expect(proxy.sessions()).toHaveLength(1)
    await clock.advance(1)
    expect(proxy.sessions()).toEqual([])
  })
})

describe('a session of a client in another process that has crashed', () => {
  it('ends after half an hour, and what was asked of it by then says so', async () => {
    const { proxy, clock } = await shared()
    await using remote = await connect(proxy.url, adminToken)
    const session = await remote.session({ id: 'left', clock: 'virtual' })
    await clock.advance(30 * 60_000 - 1)
    expect(await session.getRequestCount()).toBe(0)
    await clock.advance('30m')
    const gone = {
      code: 'NO_SESSION',
      message: expect.stringContaining('the session left: it expired, since nothing used it for 30 min; idleTimeoutMs says'),
    }
    await expect(session.getRequestCount()).rejects.toMatchObject(gone)
    await expect(session.requests.count()).rejects.toMatchObject(gone)
    await session.stop()
  })

  it.each([
    ['the server', { sessionIdleTimeoutMs: 0 }, {}],
    ['the session', {}, { idleTimeoutMs: 0 }],
  ])('stays where %s says that it shall', async (_who, options, session) => {
    const { proxy, clock } = await shared(options)
    await using remote = await connect(proxy.url, adminToken)
    await remote.session(session)
    await clock.advance('10d')
    expect([proxy.sessions().length, clock.pending]).toEqual([1, 0])
  })
})

describe('sessions of this process', () => {
  it('stay, unless they are told otherwise', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session()
    await clock.advance('20d')
    expect(session.isRunning()).toBe(true)
  })

  it('leave no timer when they or their proxy are stopped', async () => {
    const { proxy, clock } = await shared()
    const session = await proxy.session(idle)
    await proxy.session(idle)
    expect(clock.pending).toBe(2)
    await session.stop()
    expect(clock.pending).toBe(1)
    await proxy.stop()
    expect(clock.pending).toBe(0)
  })

  it('do not keep the process alive: their timers are not waited for', async () => {
    let unreferenced = 0
    const clock = new VirtualClock()
    const watched = {
      now: () => clock.now(),
      timer: (delayMs: number, callback: () => void) => ({ ...clock.timer(delayMs, callback), unref: () => void unreferenced++ }),
    }
    await using proxy = await createTestProxy({ clock: watched })
    await proxy.session({ ...idle, clock: 'virtual' })
    await clock.advance('30s')
    await setImmediate()
    expect(unreferenced).toBe(1)
  })

  it.each([-1, 1.5, Number.NaN, 2 ** 31, '1m'])('are not made with an idleTimeoutMs of %j', async (idleTimeoutMs) => {
    const { proxy } = await shared()
    await expect(proxy.session({ idleTimeoutMs: idleTimeoutMs as number })).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining('idleTimeoutMs must be a whole number'),
    })
    expect(proxy.sessions()).toEqual([])
  })
})
