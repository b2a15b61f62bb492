import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { Context, Frame, Handler } from '../../src/index.ts'
import { answered, openSockets } from './open-sockets.ts'
import { rawPost } from './raw-client.ts'
import { running } from './running.ts'

const clients = 500
const timers = (): number => process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length

describe('500 clients that vanish', () => {
  let live = 0

  /** Slow enough that every stream waits for a timer when its client goes. */
  function* slowFrames(): Generator<Frame> {
    live++
    try {
      yield { data: 'first' }
      for (;;) yield { data: 'later', delayMs: 60_000 }
    } finally {
      live--
    }
  }

  async function* slowFramesOfItsOwn({ clock, signal }: Context): AsyncGenerator<Frame> {
    live++
    try {
      yield { data: 'first' }
      await new Promise<void>((_, reject) => {
        const timer = clock.timer(60_000, () => {})
        signal.addEventListener('abort', () => {
          timer.cancel()
          reject(signal.reason)
        })
      })
    } finally {
      live--
    }
  }

  it.each<[string, Handler]>([
    ['in the middle of a stream', () => ({ frames: slowFrames() })],
    ['while a handler waits between frames', (_request, context) => ({ frames: slowFramesOfItsOwn(context) })],
    ['during a stall', () => ({ frames: [{ data: 'first' }, { cut: { kind: 'stall' } }] })],
  ])('%s leave no handler and no timer behind after 300 ms', async (_, onCompletion) => {
    const { proxy, errors } = await running({ onCompletion })
    const before = timers()
    const sockets = await openSockets(proxy.port, clients, rawPost('/v1/completions', '{"prompt":"p"}'))
    await answered(sockets)
    expect(proxy.requests.all().filter(({ complete }) => !complete)).toHaveLength(clients)
    for (const socket of sockets) socket.destroy()
    await wait(300)
    expect(live).toBe(0)
    expect(timers()).toBeLessThanOrEqual(before)
    expect(proxy.requests.count({ cancelled: true, status: 200 })).toBe(clients)
    expect(errors).toEqual([])
  })

  it('before their answer leave no handler and no timer behind after 300 ms', async () => {
    const { proxy, errors } = await running({ onCompletion: () => ({ delayMs: 60_000, body: 'late' }) })
    const before = timers()
    const sockets = await openSockets(proxy.port, clients, rawPost('/v1/completions', '{"prompt":"p"}'))
    await expect.poll(() => timers()).toBeGreaterThanOrEqual(before + clients)
    for (const socket of sockets) socket.destroy()
    await wait(300)
    expect(timers()).toBeLessThanOrEqual(before)
    expect(proxy.requests.count({ cancelled: true })).toBe(clients)
    expect(errors).toEqual([])
  })
})
