import fc from 'fast-check'
import OpenAI from 'openai'
import { describe, expect, it } from 'vitest'
import { type CopilotChoice, CopilotProxy, VirtualClock } from '../../src/index.ts'
import { choices, settings } from './answers.ts'
import { type ReadChat, readChat } from './read-back/chat.ts'
import { readCompletion } from './read-back/completion.ts'
import { eventsOf } from './read-back/events-of.ts'
import { readMessages } from './read-back/messages.ts'
import { readResponses } from './read-back/responses.ts'

type Settings = typeof settings extends fc.Arbitrary<infer Wanted> ? Wanted : never

function holds(check: (answer: CopilotChoice[], wanted: Settings) => Promise<void>): Promise<void> {
  return fc.assert(fc.asyncProperty(choices, settings, check), { numRuns: 150 })
}

/** A proxy that gives this answer to everything, the same ids in it whenever it is asked. */
class Asked {
  #answer: CopilotChoice[] = []
  readonly #proxy = new CopilotProxy({
    port: 0,
    host: '127.0.0.1',
    maxTokens: 1_000,
    rateLimitPerMinute: 0,
    seed: 1,
    clock: new VirtualClock(),
    onCompletion: () => ({ choices: this.#answer }),
  })

  /** Each request is the first one, so that the same ids are made up for it. */
  readonly fetch = (url: string | URL | Request, init?: RequestInit): Promise<Response> => {
    this.#proxy.reset()
    return this.#proxy.fetch(new Request(url, init))
  }

  given(answer: CopilotChoice[]): this {
    this.#answer = answer
    return this
  }

  ask(path: string, body: object): Promise<Response> {
    return this.fetch(`http://copilot.test${path}`, { method: 'POST', body: JSON.stringify(body) })
  }

  async whole<T>(path: string, body: object): Promise<T> {
    return (await this.ask(path, body)).json() as Promise<T>
  }

  async events(path: string, body: object): ReturnType<typeof eventsOf> {
    return eventsOf(await this.ask(path, { ...body, stream: true }))
  }
}

describe('whatever the answer, read back from its stream it is the same as whole', () => {
  const asked = new Asked()

  it('on completions', () =>
    holds(async (answer, { n, max, stop }) => {
      const body = { prompt: 'p', n, max_tokens: max, stop }
      const { choices } = await asked.given(answer).whole<{ choices: object[] }>('/v1/completions', body)
      expect(readCompletion(await asked.events('/v1/completions', body))).toEqual(choices)
    }))

  it('on chat completions', () =>
    holds(async (answer, { n, max, stop }) => {
      const body = { messages: [{ role: 'user', content: 'p' }], n, max_tokens: max, stop }
      const { choices, usage } = await asked.given(answer).whole<Required<ReadChat>>('/chat/completions', body)
      expect(readChat(await asked.events('/chat/completions', body))).toEqual({ choices, usage })
    }))

  it('on responses', () =>
    holds(async (answer, { max }) => {
      const body = { input: 'p', max_output_tokens: max }
      const whole = await asked.given(answer).whole<{ output: Item[] }>('/responses', body)
      const { joined, items, last } = readResponses(await asked.events('/responses', body))
      expect(last).toEqual(whole)
      expect(items).toEqual(whole.output)
      for (const item of whole.output) expect(joined[item.id] ?? []).toEqual(textsOf(item))
    }))

  it('on messages', () =>
    holds(async (answer, { max, stop }) => {
      const body = { messages: [{ role: 'user', content: 'p' }], max_tokens: max, stop_sequences: stop }
      const whole = await asked.given(answer).whole('/v1/messages', body)
      expect(readMessages(await asked.events('/v1/messages', body))).toEqual(whole)
    }))
})

describe('whatever the answer, the openai package reads the same from its stream as whole', () => {
  const asked = new Asked()
  const client = new OpenAI({ apiKey: 'tid=fake', baseURL: 'http://copilot.test/v1', fetch: asked.fetch, maxRetries: 0 })

  it('of a chat', () =>
    holds(async (answer, { n, max, stop }) => {
      asked.given(answer)
      const body = { model: 'gpt-4.1', messages: [{ role: 'user' as const, content: 'p' }], n, max_completion_tokens: max, stop }
      const whole = await client.chat.completions.create(body)
      const stream = client.chat.completions.stream(body)
      // Joining a stream, the package takes an empty text for none, an answer without choices for a broken one, and of
      // fields that are not OpenAI's the last delta alone.
      const expected = whole.choices.map(({ message: { role, content, refusal, tool_calls }, logprobs, ...rest }) => ({
        ...rest,
        ...(logprobs?.content && { logprobs }),
        message: { role, content: content || null, refusal, ...(tool_calls && { tool_calls }) },
      }))
      // It takes a chat without choices for an error, and throws that where nobody listens.
      if (expected.length === 0) stream.on('error', () => {})
      expect(expected.length === 0 ? [] : (await stream.finalChatCompletion()).choices).toMatchObject(expected)
    }))

  it('of a response', () =>
    holds(async (answer, { max }) => {
      asked.given(answer)
      const body = { model: 'gpt-4.1', input: 'p', max_output_tokens: max }
      const whole = await client.responses.create(body)
      let last: unknown
      for await (const event of await client.responses.create({ ...body, stream: true })) last = event
      expect(last).toMatchObject({ response: { output: whole.output, status: whole.status, usage: whole.usage } })
    }))

  it('of embeddings, as numbers or packed', async () => {
    const inputs = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(inputs, fc.integer({ min: 1, max: 32 }), async (input, dimensions) => {
        const body = { model: 'text-embedding-3-small', input, dimensions }
        const packed = await client.embeddings.create(body)
        expect(packed.data).toEqual((await client.embeddings.create({ ...body, encoding_format: 'float' })).data)
        expect(packed.data.map(({ embedding }) => embedding.length)).toEqual(input.map(() => dimensions))
      }),
      { numRuns: 50 },
    )
  })
})

interface Item {
  readonly id: string
  readonly content?: readonly { readonly text?: string; readonly refusal?: string }[]
  readonly summary?: readonly { readonly text: string }[]
  readonly arguments?: string
}

function textsOf({ content, summary, arguments: json }: Item): string[] {
  if (json !== undefined) return [json]
  return (content ?? summary ?? []).map((part) => ('refusal' in part ? part.refusal : part.text) ?? '')
}
