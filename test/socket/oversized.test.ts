import { fork } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { MAX_BODY_SIZE } from '../../src/index.ts'
import { complete, running, textsOf } from './running.ts'

/** What a client in its own process sees that uploads this much, this often. */
async function uploads(port: number, path: string, megabytes: number, way: string, times: number): Promise<unknown> {
  const child = fork(new URL('./children/upload.mjs', import.meta.url), [port, path, megabytes, way, times].map(String))
  onTestFinished(() => void child.kill())
  const [seen] = await once(child, 'message')
  return seen
}

describe('a body over 10 MB', () => {
  it.each([
    [12, 'fetch', 20],
    [12, 'http', 15],
    [12, 'close', 10],
    [12, 'chunked', 15],
    [12, 'expect', 10],
    [12, 'lying', 10],
    [12, 'raw', 5],
    [60, 'fetch', 5],
    [60, 'http', 4],
    [60, 'chunked', 2],
    [60, 'expect', 2],
    [60, 'lying', 2],
  ])('of %i MB sent by %s gets its 400 every time, and never a reset', async (megabytes, way, times) => {
    const { proxy, errors } = await running()
    expect(await uploads(proxy.port, '/v1/completions', megabytes, way, times)).toEqual({ 400: times })
    expect(proxy.requests.all().every(({ status, text }) => status === 400 && text.length <= 5)).toBe(true)
    expect(errors).toEqual([])
  })

  it.each([
    ['fetch', 5],
    ['http', 5],
    ['close', 10],
    ['raw', 10],
  ])('that nobody reads, sent by %s, does not keep the answer from its client', async (way, times) => {
    const { proxy } = await running()
    expect(await uploads(proxy.port, '/nowhere', 12, way, times)).toEqual({ 404: times })
    const locked = await running({ authToken: 'made-up' })
    expect(await uploads(locked.proxy.port, '/v1/completions', 12, way, times)).toEqual({ 401: times })
  })

  it('by one byte is too large, and of exactly 10 MB is not', async () => {
    const { proxy } = await running()
    const around = '{"prompt":"","max_tokens":1}'.length
    expect(await textsOf(complete(proxy.url, { prompt: 'a'.repeat(MAX_BODY_SIZE - around), max_tokens: 1 }))).toEqual(['aaaaaaaa'])
    const response = await complete(proxy.url, { prompt: 'a'.repeat(MAX_BODY_SIZE - around + 1), max_tokens: 1 })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', message: expect.stringContaining('10 MB') } })
  })
})
