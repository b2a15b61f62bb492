import fc from 'fast-check'
import { expect, it, onTestFinished } from 'vitest'
import { createTestProxy } from '../../src/index.ts'
import { sendRaw } from '../socket/raw-client.ts'
import { hostileBytes } from './hostile.ts'

const cases = 10_000
const atOnce = 50
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31)

it('ten thousand connections that send senseless bytes get an answer below 500 or are closed', { timeout: 60_000 }, async () => {
  const proxy = await createTestProxy({ maxTokens: 50 })
  onTestFinished(() => proxy.stop())
  const errors: Error[] = []
  proxy.on('error', (error) => errors.push(error))
  const seen: Record<string, number> = {}
  await fc.assert(
    fc.asyncProperty(fc.array(hostileBytes, { minLength: atOnce, maxLength: atOnce }), async (all) => {
      const answers = await Promise.all(all.map((bytes) => sendRaw(proxy.port, bytes, { halfClose: true, waitMs: 5_000 })))
      for (const [i, { status, end, text }] of answers.entries()) {
        seen[status] = (seen[status] ?? 0) + 1
        const statuses = [...text.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
        if (end === 'open' || statuses.some((status) => status >= 500)) throw new Error(JSON.stringify({ bytes: all[i], end, statuses }))
      }
      if (errors.length > 0) throw errors.pop()
    }),
    { seed, numRuns: cases / atOnce, interruptAfterTimeLimit: 15_000, endOnFailure: true },
  )
  const tried = Object.values(seen).reduce((sum, count) => sum + count, 0)
  console.log(`${tried} raw cases, seed ${seed}, first answers ${JSON.stringify(seen)} (0: closed without one)`)
  expect((await fetch(`${proxy.url}/health`)).status).toBe(200)
  await expect.poll(() => proxy.requests.all({ complete: false })).toEqual([])
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(['200', '400', '404']))
})
