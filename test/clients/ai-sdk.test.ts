import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CopilotProxy, faults, type Handler } from '../../src/index.ts'
import { type AiSdk, aiSdk } from './ai-sdk.ts'
import { ClientReport } from './client-report.ts'
import { startProxy } from './start-proxy.ts'

const text = 'Hello from the mock.'

/** Calls the client's tool once, then says what came back. */
const withTool: Handler = ({ messages = [] }) => {
  const result = messages.find(({ role }) => role === 'tool')
  return {
    choices: [
      result === undefined
        ? { text: '', tool_calls: [{ name: 'lookup', arguments: { key: 'a' } }] }
        : { text: `It says: ${result.content}` },
    ],
  }
}

describe.each([
  ['ai', '@ai-sdk/openai-compatible'],
  ['ai-6', 'ai-sdk-openai-compatible-2'],
])('the package %s with %s', (packageName, providerPackage) => {
  const report = new ClientReport(packageName)
  let sdk: AiSdk

  beforeAll(async () => {
    sdk = await aiSdk(packageName, providerPackage)
  })
  afterAll(() => report.print())

  const withClient = async (
    what: string,
    act: (provider: ReturnType<AiSdk['createOpenAICompatible']>, proxy: CopilotProxy) => Promise<void>,
    onCompletion: Handler = () => ({ choices: [{ text }] }),
  ): Promise<void> => {
    await using proxy = await startProxy({ onCompletion })
    await act(sdk.createOpenAICompatible({ name: 'mock', baseURL: `${proxy.url}/v1`, apiKey: 'tid=fake', includeUsage: true }), proxy)
    report.add(what, proxy.requests)
  }
  const read = async (stream: ReturnType<AiSdk['streamText']>): Promise<string> => {
    let read = ''
    for await (const delta of stream.textStream) read += delta
    return read
  }

  it('gets a chat whole', () =>
    withClient('a chat', async (provider) => {
      const answer = await sdk.generateText({ model: provider.chatModel('gpt-4o'), prompt: 'hi' })
      expect(answer).toMatchObject({ text, finishReason: 'stop' })
      expect(answer.usage.outputTokens).toBeGreaterThan(0)
    }))

  it('gets a chat streamed, and its usage', () =>
    withClient('a streamed chat', async (provider) => {
      const stream = sdk.streamText({ model: provider.chatModel('gpt-4o'), prompt: 'hi' })
      expect(await read(stream)).toBe(text)
      expect((await stream.usage).outputTokens).toBeGreaterThan(0)
    }))

  it('gets a completion, whole and streamed', () =>
    withClient('a completion and a streamed one', async (provider) => {
      const asked = { model: provider.completionModel('gpt-41-copilot'), prompt: '// hi' }
      expect((await sdk.generateText(asked)).text).toBe(text)
      expect(await read(sdk.streamText(asked))).toBe(text)
    }))

  it('gets embeddings', () =>
    withClient('embeddings', async (provider) => {
      const model = provider.textEmbeddingModel('text-embedding-3-small')
      const { embeddings } = await sdk.embedMany({ model, values: ['a', 'a', 'b'] })
      expect(embeddings[0]).toEqual(embeddings[1])
      expect(embeddings[0]).not.toEqual(embeddings[2])
    }))

  it('calls a tool and gets the next answer, streamed as whole', () =>
    withClient(
      'a tool call and its result',
      async (provider) => {
        const lookup = sdk.tool({
          description: 'Looks a key up.',
          inputSchema: sdk.jsonSchema({ type: 'object', properties: { key: { type: 'string' } } }),
          execute: async ({ key }) => `the value of ${key}`,
        })
        const asked = { model: provider.chatModel('gpt-4o'), prompt: 'Look a up.', tools: { lookup }, stopWhen: sdk.stepCountIs(3) }
        expect((await sdk.generateText(asked)).text).toBe('It says: the value of a')
        expect(await read(sdk.streamText(asked))).toBe('It says: the value of a')
      },
      withTool,
    ))

  it.each([400, 401, 402, 403, 404])('shows the message of a %i and does not ask again', (status) =>
    withClient(`a lasting ${status}`, async (provider, proxy) => {
      proxy.use(faults.status(status, { message: 'No, thank you.' }))
      const answer = sdk.generateText({ model: provider.chatModel('gpt-4o'), prompt: 'hi' })
      await expect(answer).rejects.toMatchObject({ statusCode: status, message: 'No, thank you.' })
      expect(proxy.requests.count()).toBe(1)
    }),
  )

  it.each([429, 500])('asks again after a %i with retry-after', (status) =>
    withClient(`a single ${status}`, async (provider, proxy) => {
      proxy.use(faults.status(status, { retryAfter: 1, times: 1 }))
      expect((await sdk.generateText({ model: provider.chatModel('gpt-4o'), prompt: 'hi' })).text).toBe(text)
      expect(proxy.requests.all().map((request) => request.status)).toEqual([status, 200])
    }),
  )

  it('tells of a stream that is cut', () =>
    withClient('a cut stream', async (provider, proxy) => {
      proxy.use(faults.reset({ at: { event: 3 } }))
      const stream = sdk.streamText({ model: provider.chatModel('gpt-4o'), prompt: 'hi', onError: () => {} })
      await expect(read(stream)).rejects.toMatchObject({ cause: { message: 'terminated' } })
      expect(proxy.requests.count()).toBe(1)
    }))
})
