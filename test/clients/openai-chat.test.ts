import type { OpenAI } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CopilotChoice, type CopilotProxy, faults, type Handler } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { openaiClient } from './openai-client.ts'
import { startProxy } from './start-proxy.ts'

const text = 'Hello from the mock.'
const thinking = 'Let me see.'
const called = { name: 'read_file', arguments: '{"path":"a.ts"}' }
const messages = [{ role: 'user' as const, content: 'hi' }]
const chat = { model: 'gpt-4o', messages }
const ask = { model: 'gpt-5', input: 'hi' }
const calls: Handler = () => ({ choices: [{ text: '', tool_calls: [called, { name: 'list' }] }] })

describe.each(['openai', 'openai-6'])('the package %s', (packageName) => {
  const report = new ClientReport(packageName)
  let Client: typeof OpenAI

  beforeAll(async () => {
    Client = await openaiClient(packageName)
  })
  afterAll(() => report.print())

  /** Once at the root, as Copilot's API has its paths, and once below /v1, as OpenAI's has them. */
  const onBothBases = async (
    what: string,
    act: (client: OpenAI, proxy: CopilotProxy) => Promise<void>,
    onCompletion: Handler = () => ({ choices: [{ text }] }),
  ): Promise<void> => {
    for (const base of ['', '/v1']) {
      await using proxy = await startProxy({ onCompletion })
      await act(new Client({ apiKey: 'tid=fake', baseURL: proxy.url + base, logLevel: 'off' }), proxy)
      report.add(`${what}, base ${base || '/'}`, proxy.requests)
    }
  }

  it.concurrent('gets a chat whole', () =>
    onBothBases('a chat', async (client) => {
      const { choices, usage } = await client.chat.completions.create(chat)
      expect(choices).toMatchObject([{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: text } }])
      expect(usage?.completion_tokens).toBeGreaterThan(0)
    }))

  it.concurrent('gets a chat streamed, and its usage', () =>
    onBothBases('a streamed chat', async (client) => {
      const stream = client.chat.completions.stream({ ...chat, stream_options: { include_usage: true } })
      let seen = ''
      stream.on('content', (delta) => {
        seen += delta
      })
      const { choices, usage } = await stream.finalChatCompletion()
      expect(choices[0]?.message.content).toBe(text)
      expect(seen).toBe(text)
      expect(usage?.total_tokens).toBeGreaterThan(0)
    }))

  it.concurrent('gets as many choices as it wants', () =>
    onBothBases('a streamed chat of three choices', async (client) => {
      const { choices } = await client.chat.completions.stream({ ...chat, n: 3 }).finalChatCompletion()
      expect(choices.map(({ message }) => message.content)).toEqual([text, text, text])
    }))

  it.concurrent('gets tool calls, streamed as whole', () =>
    onBothBases(
      'tool calls in chat',
      async (client) => {
        const expected = [{ function: called }, { function: { name: 'list', arguments: '{}' } }]
        const whole = await client.chat.completions.create(chat)
        expect(whole.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null, tool_calls: expected } })
        const streamed = await client.chat.completions.stream(chat).finalChatCompletion()
        expect(streamed.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null, tool_calls: expected } })
      },
      calls,
    ))

  it.concurrent('gets a response whole', () =>
    onBothBases('a response', async (client) => {
      const response = await client.responses.create(ask)
      expect(response.output_text).toBe(text)
      expect(response.status).toBe('completed')
    }))

  it.concurrent('gets a response streamed, with what the model thought', () =>
    onBothBases(
      'a streamed response with reasoning',
      async (client) => {
        const stream = client.responses.stream(ask)
        let seen = ''
        stream.on('response.output_text.delta', ({ delta }) => {
          seen += delta
        })
        const response = await stream.finalResponse()
        expect(seen).toBe(text)
        expect(response.output_text).toBe(text)
        expect(response.output[0]).toMatchObject({ type: 'reasoning', summary: [{ text: thinking }] })
      },
      () => ({ choices: [{ text, reasoning: thinking }] }),
    ))

  it.concurrent('gets function calls, streamed as whole', () =>
    onBothBases(
      'function calls in a response',
      async (client) => {
        const expected = [
          { type: 'function_call', ...called },
          { type: 'function_call', name: 'list', arguments: '{}' },
        ]
        expect((await client.responses.create(ask)).output).toMatchObject(expected)
        expect((await client.responses.stream(ask).finalResponse()).output).toMatchObject(expected)
      },
      calls,
    ))

  it.concurrent('gets embeddings, packed as it asks for them by default', () =>
    onBothBases('embeddings', async (client) => {
      const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'a', 'b'], dimensions: 64 })
      expect(data.map(({ embedding }) => embedding.length)).toEqual([64, 64, 64])
      expect(data[0]?.embedding).toEqual(data[1]?.embedding)
      expect(data[0]?.embedding).not.toEqual(data[2]?.embedding)
    }))

  it.concurrent('finds a model by its id', () =>
    onBothBases('a model', async (client) => expect((await client.models.retrieve('gpt-4.1')).id).toBe('gpt-4.1')))

  it.concurrent.each([
    ['a chat', (client: OpenAI) => client.chat.completions.create(chat)],
    ['a response', (client: OpenAI) => client.responses.create(ask)],
    ['embeddings', (client: OpenAI) => client.embeddings.create({ model: 'm', input: 'x' })],
  ])('asks again for %s after a 500, and gives up after a 400', (what, act) =>
    onBothBases(`${what}: a 500, then a 400`, async (client, proxy) => {
      proxy.use(faults.status(500, { times: 1 }))
      await act(client)
      expect(proxy.requests.all().map(({ status }) => status)).toEqual([500, 200])
      proxy.use(faults.status(400, { times: 1 }))
      await expect(act(client)).rejects.toMatchObject({ status: 400 })
    }),
  )

  it.concurrent('sends back what it was told in a conversation, and gets the next answer', () =>
    onBothBases(
      'a tool call and its result',
      async (client) => {
        const first = await client.chat.completions.create(chat)
        const said = (first.choices[0] as OpenAI.ChatCompletion.Choice).message
        const results = (said.tool_calls ?? []).map(({ id }) => ({ role: 'tool' as const, tool_call_id: id, content: `result of ${id}` }))
        const second = await client.chat.completions.create({ ...chat, messages: [...messages, said, ...results] })
        expect(second.choices[0]?.message.content).toBe(results.map(({ content }) => content).join())
      },
      ({ messages = [] }) => {
        const results = messages.filter(({ role }) => role === 'tool')
        const choice: CopilotChoice =
          results.length === 0 ? { text: '', tool_calls: [called, called] } : { text: results.map(({ content }) => content).join() }
        return { choices: [choice] }
      },
    ))
})
