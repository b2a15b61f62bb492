import { Agent, request } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, it, onTestFinished } from 'vitest'
import { complete, running } from './running.ts'

it('an open connection holds on to nothing of a request that is over', async () => {
  const seen: WeakRef<object>[] = []
  const { proxy } = await running({
    onCompletion: (_completion, { signal }) => {
      seen.push(new WeakRef(signal))
      return { choices: [{ text: 't' }] }
    },
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  onTestFinished(() => agent.destroy())
  for (let i = 0; i < 3; i++) await posted(agent, proxy.port)
  expect(Object.values(agent.freeSockets).flat()).toHaveLength(1)
  collectGarbage()
  expect(seen).toHaveLength(3)
  expect(seen.filter((ref) => ref.deref() !== undefined)).toEqual([])
  expect((await complete(proxy.url)).status).toBe(200)
})

function posted(agent: Agent, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const options = { agent, port, host: '127.0.0.1', path: '/v1/completions', method: 'POST' }
    const asking = request(options, (response) => response.resume().once('end', () => setImmediate(resolve)))
    asking.once('error', reject)
    asking.end('{"prompt":"p"}')
  })
}

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
}
