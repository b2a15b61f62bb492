import { describe, expect, it } from 'vitest'
import { CopilotProxy, type FixtureData, fixtures } from '../../src/index.ts'
import { complete, running, textsOf } from './running.ts'

const adds: FixtureData = {
  name: 'adds',
  match: { language: 'typescript', path: 'src/**/*.ts', prompt: { endsWith: 'function add(' } },
  reply: 'a: number, b: number): number {\n  return a + b\n}',
}
const asked = { prompt: '// Path: src/deep/math.ts\nexport function add(', suffix: '\n', extra: { language: 'typescript' } }

describe('a proxy that answers with fixtures', () => {
  it('gives an editor the fixture that fits its file, language and cursor', async () => {
    const { proxy } = await running({ onCompletion: fixtures(adds) })
    expect(await textsOf(complete(proxy.url, asked))).toEqual([adds.reply])
    expect(await textsOf(complete(proxy.url, { ...asked, stop: ['\n'] }))).toEqual(['a: number, b: number): number {'])
    expect(proxy.requests.last()?.answeredBy).toBe('adds')
  })

  it('streams it to a client that asks for a stream', async () => {
    const { proxy } = await running({ onCompletion: fixtures(adds) })
    const body = await (await complete(proxy.url, { ...asked, stream: true })).text()
    const events = body.split('\n\n').filter((event) => event.startsWith('data: {'))
    expect(events.map((event) => JSON.parse(event.slice(6)).choices[0].text).join('')).toBe(adds.reply)
    expect(body.endsWith('data: [DONE]\n\n')).toBe(true)
  })

  it('tells in a 404 which fixture was nearest and what it wanted', async () => {
    const { proxy } = await running({ onCompletion: fixtures(adds) })
    const response = await complete(proxy.url, { ...asked, prompt: asked.prompt.replace('add(', 'sub(') })
    const { error } = (await response.json()) as { error: { message: string; type: string; code: number } }
    expect(response.status).toBe(404)
    expect(error).toMatchObject({ type: 'not_found', code: 404 })
    expect(error.message).toContain('1. adds (fixtures()[0]: fixtures[0]): 2 of 3 clauses hold, then prompt fails.')
    expect(error.message).toMatch(/wanted +endsWith "function add\("/)
  })

  it('sends the error of a fixture with its Retry-After', async () => {
    const { proxy } = await running({ onCompletion: fixtures({ reply: { error: { status: 429, retryAfter: 7, message: 'Slow down.' } } }) })
    const response = await complete(proxy.url, asked)
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '7'])
    expect(await response.json()).toEqual({ error: { message: 'Slow down.', type: 'rate_limit_error', code: 429 } })
  })

  it('shares fixtures with another proxy without sharing what was used up, and begins anew on reset', async () => {
    const onCompletion = fixtures({ ...adds, times: 1 })
    const { proxy: one } = await running({ onCompletion })
    const other = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, onCompletion })
    await other.start()
    const statuses: number[] = []
    for (const url of [one.url, one.url, other.url, other.url]) statuses.push((await complete(url, asked)).status)
    one.reset()
    for (const url of [one.url, other.url]) statuses.push((await complete(url, asked)).status)
    await other.stop()
    expect(statuses).toEqual([200, 404, 200, 404, 200, 404])
  })
})
