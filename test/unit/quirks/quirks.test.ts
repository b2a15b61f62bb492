import { describe, expect, it } from 'vitest'
import { type CopilotCompletionResponse, CopilotProxy, type Middleware, pipe, quirks } from '../../../src/index.ts'
import { validate } from '../../../src/protocol/generated/validate-quirk.ts'
import { quirkFrom } from '../../../src/quirks/quirk-from.ts'

const answer: CopilotCompletionResponse = {
  choices: [{ text: 'I look', tool_calls: [{ id: 'call_1', name: 'read_file', arguments: '{"path":"a.ts"}' }] }],
}
type Chunk = { choices: { index: number; delta: Record<string, unknown>; finish_reason: string | null }[]; usage?: object; id: string }

async function ask(quirk: Middleware, path: string, body: object): Promise<string> {
  const proxy = new CopilotProxy({
    port: 0,
    host: '127.0.0.1',
    maxTokens: 100,
    rateLimitPerMinute: 0,
    seed: 1,
    onCompletion: pipe(quirk, () => answer),
  })
  const response = await proxy.fetch(new Request(`http://copilot.test${path}`, { method: 'POST', body: JSON.stringify(body) }))
  return `${response.status}\n${await response.text()}`
}
const chat = { model: 'gpt-4.1', messages: [{ role: 'user', content: 'read a.ts' }] }
const eventsOf = (text: string): unknown[] =>
  [...text.matchAll(/^data: (.*)$/gm)].map(([, data]) => (data === '[DONE]' ? data : JSON.parse(data as string)))
const chunks = async (quirk: Middleware): Promise<Chunk[]> =>
  eventsOf(await ask(quirk, '/chat/completions', { ...chat, stream: true })).filter((event): event is Chunk => event !== '[DONE]')
const whole = async (quirk: Middleware) =>
  JSON.parse((await ask(quirk, '/chat/completions', chat)).slice(4)) as { choices: Record<string, unknown>[] }

describe('splitChoices', () => {
  it('streams the text in one choice and the tool call in another', async () => {
    const all = (await chunks(quirks.splitChoices())).flatMap(({ choices }) => choices)
    expect(new Set(all.filter(({ delta }) => delta.tool_calls).map(({ index }) => index))).toEqual(new Set([1]))
    expect(new Set(all.filter(({ delta }) => delta.content).map(({ index }) => index))).toEqual(new Set([0]))
    expect(all.filter(({ finish_reason }) => finish_reason).map(({ index, finish_reason }) => [index, finish_reason])).toEqual([
      [0, 'tool_calls'],
      [1, 'tool_calls'],
    ])
  })

  it('does the same in a whole answer', async () => {
    expect((await whole(quirks.splitChoices())).choices).toMatchObject([
      { index: 0, message: { content: 'I look' } },
      { index: 1, message: { content: null, tool_calls: [{ id: 'call_1' }] } },
    ])
  })
})

describe('missingFinishReason', () => {
  it('never says why the choice ended', async () => {
    const all = (await chunks(quirks.missingFinishReason())).flatMap(({ choices }) => choices)
    expect(all.length).toBeGreaterThan(2)
    expect(all.filter(({ finish_reason }) => finish_reason !== null)).toEqual([])
    expect((await whole(quirks.missingFinishReason())).choices).toMatchObject([{ finish_reason: null }])
  })
})

describe('emptyChoicesFirst', () => {
  it('begins with the content filter’s chunk', async () => {
    const [first, second] = await chunks(quirks.emptyChoicesFirst())
    expect(first).toMatchObject({ id: '', choices: [], prompt_filter_results: [{ prompt_index: 0 }] })
    expect(second?.choices).toHaveLength(1)
  })
})

describe('roleEveryChunk', () => {
  it('repeats the role in every delta', async () => {
    const deltas = (await chunks(quirks.roleEveryChunk())).flatMap(({ choices }) => choices.map(({ delta }) => delta))
    expect(deltas.length).toBeGreaterThan(2)
    for (const delta of deltas) expect(delta).toMatchObject({ role: 'assistant' })
  })
})

describe('usageBeforeEnd', () => {
  it('sends the usage before the finish reason, and loses neither', async () => {
    const all = await chunks(quirks.usageBeforeEnd())
    const usage = all.findIndex((chunk) => chunk.usage !== undefined && chunk.usage !== null)
    const finish = all.findIndex(({ choices }) => choices.some(({ finish_reason }) => finish_reason === 'tool_calls'))
    expect(usage).toBeGreaterThan(0)
    expect(finish).toBe(usage + 1)
  })

  it('keeps the finish reason of a stream without usage', async () => {
    const events = eventsOf(
      await ask(quirks.usageBeforeEnd(), '/chat/completions', { ...chat, stream: true, stream_options: { include_usage: false } }),
    )
    expect(events.slice(-2)).toMatchObject([{ choices: [{ finish_reason: 'tool_calls' }] }, '[DONE]'])
  })
})

describe('rotatingItemIds', () => {
  it('gives an item another id in every event', async () => {
    const events = eventsOf(await ask(quirks.rotatingItemIds(), '/responses', { model: 'gpt-5', input: 'hi', stream: true })) as {
      item_id?: string
      item?: { id: string }
    }[]
    const ids = events.flatMap(({ item_id, item }) => [item_id, item?.id]).filter((id) => id !== undefined)
    expect(ids.length).toBeGreaterThan(5)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('maxTokensRefused', () => {
  it('refuses max_tokens and takes max_completion_tokens', async () => {
    expect(await ask(quirks.maxTokensRefused(), '/chat/completions', { ...chat, max_tokens: 5 })).toMatch(/^400\n.*max_completion_tokens/)
    expect(await ask(quirks.maxTokensRefused(), '/chat/completions', { ...chat, max_completion_tokens: 5 })).toMatch(/^200\n/)
    expect(await ask(quirks.maxTokensRefused(), '/v1/completions', { prompt: 'p', max_tokens: 5 })).toMatch(/^200\n/)
  })
})

describe('a quirk spelled as data', () => {
  it('hits the requests that its data selects', async () => {
    const quirk = quirkFrom({ kind: 'emptyChoicesFirst', after: 1, when: { model: 'gpt-4.1' } }, () => () => true)
    const proxy = new CopilotProxy({
      port: 0,
      host: '127.0.0.1',
      maxTokens: 100,
      rateLimitPerMinute: 0,
      onCompletion: pipe(quirk, () => answer),
    })
    const first = async () => {
      const request = new Request('http://copilot.test/chat/completions', {
        method: 'POST',
        body: JSON.stringify({ ...chat, stream: true }),
      })
      return (await (await proxy.fetch(request)).text()).includes('prompt_filter_results')
    }
    expect([await first(), await first()]).toEqual([false, true])
  })

  it.each(Object.keys(quirks) as (keyof typeof quirks)[])('can be %s', (kind) => {
    expect(validate({ kind })).toBe(true)
    expect(quirkFrom({ kind }, () => () => true).name).toBe(kind)
  })
})
