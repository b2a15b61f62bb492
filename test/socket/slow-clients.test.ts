import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { expect, it } from 'vitest'
import { openSockets } from './open-sockets.ts'
import { running } from './running.ts'

/** Asks for a completion on a connection of its own and tells how long the answer took. */
async function honest(port: number, agent: Agent): Promise<number> {
  const before = performance.now()
  const sent = request({ port, agent, method: 'POST', path: '/v1/completions' }).end('{"prompt":"p"}')
  const [response] = await once(sent, 'response')
  await once(response.resume(), 'end')
  expect(response.statusCode).toBe(200)
  return performance.now() - before
}

it('200 clients that dribble their headers are cut within a second of the limit, while an honest one waits less than 50 ms', async () => {
  const { proxy, errors } = await running()
  const limitMs = (proxy.server?.headersTimeout ?? 0) + 1_000
  const startMs = performance.now()
  const slow = await openSockets(proxy.port, 200, 'POST /v1/completions HTTP/1.1\r\nHost: x\r\n')
  const statuses: string[] = []
  const cuts = slow.map(async (socket, i) => {
    const dribble = setInterval(() => socket.writable && socket.write(`X-${i}: a\r\n`), 200)
    socket.once('data', (chunk) => statuses.push(chunk.toString('latin1', 9, 12)))
    await once(socket, 'close')
    clearInterval(dribble)
    return performance.now() - startMs
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const waits: number[] = []
  while (performance.now() - startMs < limitMs) {
    waits.push(await honest(proxy.port, agent))
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  agent.destroy()
  expect(Math.max(...(await Promise.all(cuts)))).toBeLessThan(limitMs)
  expect(statuses).toEqual(Array(200).fill('408'))
  waits.sort((a, b) => a - b)
  expect(waits.length).toBeGreaterThan(100)
  expect(waits[Math.floor(waits.length * 0.99)]).toBeLessThan(50)
  expect(errors).toEqual([])
})
