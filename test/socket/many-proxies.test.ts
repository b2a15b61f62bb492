import { expect, it } from 'vitest'
import { createTestProxy } from '../../src/index.ts'
import { complete, textsOf } from './running.ts'

it('200 proxies at once in one process have a port each, and never see each other', async () => {
  const before = process.cpuUsage()
  const proxies = await Promise.all(
    Array.from({ length: 200 }, (_, i) => createTestProxy({ seed: i, onCompletion: () => ({ choices: [{ text: `I am ${i}` }] }) })),
  )
  const { user, system } = process.cpuUsage(before)
  expect(new Set(proxies.map(({ port }) => port)).size).toBe(200)
  await Promise.all(
    proxies.map(async (proxy, i) => {
      using _ = i % 2 === 0 ? proxy.use(() => ({ choices: [{ text: `override of ${i}` }] })) : undefined
      const asked = i % 3
      for (let request = 0; request < asked; request++) {
        expect(await textsOf(complete(proxy.url, { prompt: `to ${i}` }))).toEqual([i % 2 === 0 ? `override of ${i}` : `I am ${i}`])
      }
      expect(proxy.requests.count()).toBe(asked)
      expect(proxy.requests.all().every(({ body }) => body?.prompt === `to ${i}`)).toBe(true)
    }),
  )
  proxies[1]?.reset()
  expect(proxies[1]?.requests.count()).toBe(0)
  expect(proxies[2]?.requests.count()).toBe(2)
  await proxies[4]?.stop()
  expect(proxies.filter((proxy) => proxy.isRunning())).toHaveLength(199)
  expect((await complete(proxies[5]?.url ?? '')).status).toBe(200)
  await Promise.all(proxies.map((proxy) => proxy.stop()))
  expect((user + system) / 1_000).toBeLessThan(300)
})
