import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it, onTestFinished } from 'vitest'
import { openSockets } from './open-sockets.ts'
import { rawPost } from './raw-client.ts'

const megabyte = 1024 * 1024

async function memoryOf(child: ChildProcess): Promise<{ rss: number; complete: number }> {
  child.send('measure')
  const [answer] = await once(child, 'message')
  return answer as { rss: number; complete: number }
}

it('ten clients that never read 80 MB each cost the server less than 40 MB', async () => {
  const child = fork(new URL('./children/stream-80-mb.mjs', import.meta.url), { execArgv: ['--expose-gc'] })
  onTestFinished(() => void child.kill())
  const [{ port }] = (await once(child, 'message')) as [{ port: number }]
  const whole = await fetch(`http://127.0.0.1:${port}/v1/completions`, { method: 'POST', body: '{"prompt":"p"}' })
  expect((await whole.arrayBuffer()).byteLength).toBe(80 * megabyte)
  const before = await memoryOf(child)
  expect(before.complete).toBe(1)
  await openSockets(port, 10, rawPost('/v1/completions', '{"prompt":"p"}'))
  let most = before.rss
  for (let look = 0; look < 15; look++) {
    await wait(100)
    most = Math.max(most, (await memoryOf(child)).rss)
  }
  expect((await memoryOf(child)).complete).toBe(1)
  expect((most - before.rss) / megabyte).toBeLessThan(40)
  const exited = once(child, 'exit')
  child.send('stop')
  expect(await exited).toEqual([0, null])
})
