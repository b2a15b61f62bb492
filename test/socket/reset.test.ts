import { expect, test } from 'vitest'
import { rawPost, sendRaw } from './raw-client.ts'
import { running } from './running.ts'

test('a reset right behind an event is read as the event and then ECONNRESET, every time', async () => {
  const { proxy } = await running({ onCompletion: () => ({ frames: [{ data: 'before' }, { cut: { kind: 'reset' } }] }) })
  const ends = new Set<string>()
  for (let i = 0; i < 50; i++) {
    const { text, end } = await sendRaw(proxy.port, rawPost('/v1/completions', '{"prompt":"cut"}'))
    expect(text).toContain('data: before\n\n')
    ends.add(end)
  }
  expect([...ends]).toEqual(['reset'])
})

test('a proxy that is stopped between an event and the reset behind it leaves no timer', async () => {
  const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
  const before = timers()
  const { proxy } = await running({ onCompletion: () => ({ frames: [{ data: 'before' }, { cut: { kind: 'reset' } }] }) })
  await sendRaw(proxy.port, rawPost('/v1/completions', '{"prompt":"cut"}'), { until: (text) => text.includes('before') })
  await proxy.stop()
  await new Promise((resolve) => setImmediate(resolve))
  expect(timers()).toBe(before)
})

test('a hundred resets at once are seen as resets by clients that share a busy process with the proxy', async () => {
  const { proxy } = await running({ onCompletion: () => ({ frames: [{ cut: { kind: 'reset' } }] }) })
  const post = async (): Promise<unknown> => {
    const response = await fetch(`${proxy.url}/v1/completions`, { method: 'POST', body: '{"prompt":"cut"}' })
    return response.text().catch(({ cause }) => cause.code)
  }
  expect(new Set(await Promise.all(Array.from({ length: 100 }, post)))).toEqual(new Set(['ECONNRESET']))
})
