import { fork } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Frame } from '../../src/index.ts'
import { answered, openSockets } from './open-sockets.ts'
import { rawPost } from './raw-client.ts'
import { running } from './running.ts'

const handles = (): string[] => process.getActiveResourcesInfo().filter((resource) => /TCP|Timeout/.test(resource))

function* frames(): Generator<Frame> {
  for (;;) yield { data: 'token', delayMs: 200 }
}

describe('stop() with 500 open streams and 100 idle connections', () => {
  it('leaves no socket and no timer', async () => {
    const before = handles().length
    const { proxy, errors } = await running({ onCompletion: () => ({ frames: frames() }) })
    const streams = await openSockets(proxy.port, 500, rawPost('/v1/completions', '{"prompt":"p"}'))
    const idle = await openSockets(proxy.port, 100, 'GET /health HTTP/1.1\r\nHost: x\r\n\r\n')
    await answered([...streams, ...idle])
    const gone = [...streams, ...idle].map((socket) => once(socket.resume(), 'close'))
    await proxy.stop()
    expect(proxy.requests.all().every(({ complete, cancelled }) => complete && !cancelled)).toBe(true)
    await Promise.all(gone)
    await new Promise((resolve) => setImmediate(resolve))
    expect(handles().length).toBeLessThanOrEqual(before)
    expect(errors).toEqual([])
  })

  it('takes less than 100 ms of work and lets the process end by itself', async () => {
    const child = fork(new URL('./children/stop.mjs', import.meta.url))
    onTestFinished(() => void child.kill())
    const exited = once(child, 'exit')
    const [{ tookMs, workMs, handles }] = (await once(child, 'message')) as [{ tookMs: number; workMs: number; handles: string[] }]
    expect(handles).toEqual([])
    // On a busy machine it waits for its turn; what it does in its turn is its own.
    expect(workMs).toBeLessThan(100)
    expect(tookMs).toBeLessThan(1_000)
    const endsMs = performance.now()
    expect(await exited).toEqual([0, null])
    expect(performance.now() - endsMs).toBeLessThan(2_000)
  })
})
