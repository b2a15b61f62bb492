import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CopilotProxyConfig, createTestProxy, type Handler, type RecorderOptions, text } from '../../src/index.ts'
import { CopilotSdk } from './copilot-sdk.ts'
import { LanguageServer, trigger } from './language-server.ts'
import { openaiClient } from './openai-client.ts'
import { startProxy } from './start-proxy.ts'

/** What a client shows once through a recorder, and once from the recordings alone: the service is gone by then. */
async function twice<T>(
  options: Pick<CopilotProxyConfig, 'onCompletion'>,
  act: (url: string) => Promise<T>,
): Promise<[recorded: T, replayed: T]> {
  const dir = await mkdtemp(path.join(tmpdir(), 'mock-copilot-recordings-'))
  const through = async (recorder: Partial<RecorderOptions>): Promise<T> => {
    await using proxy = await createTestProxy({ recorder: { dir, environment: {}, ...recorder } })
    const shown = await act(proxy.url)
    expect(proxy.requests.all((entry) => entry.unmatched !== undefined).map(({ unmatched }) => unmatched)).toEqual([])
    return shown
  }
  try {
    const service = await startProxy(options)
    const recorded = await through({ upstream: service.url, mode: 'record' }).finally(() => service.stop())
    return [recorded, await through({ timing: 'fast' })]
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Calls the client's tool once, and says what came back. */
const withTool: Handler = ({ messages = [] }) => {
  const result = messages.findLast(({ role }) => role === 'tool')
  return {
    choices: [
      result === undefined
        ? { text: 'Let me look.', tool_calls: [{ name: 'lookup', arguments: { key: 'a' } }] }
        : { text: `It says: ${result.content}` },
    ],
  }
}

describe('recorded once, and answered from the recordings with the service gone', () => {
  it('the language server signs in and shows the same ghost text', async () => {
    const [recorded, replayed] = await twice({ onCompletion: text(['  return 1', '  return 2']) }, async (url) => {
      await using editor = await LanguageServer.start(url)
      const { status, user } = await editor.checkStatus()
      const automatic = await editor.complete('function one() {\n|\n}\n', trigger.automatic)
      const invoked = await editor.complete('function two() {\n|\n}\n', trigger.invoked)
      return { status, user, texts: [automatic, invoked].map((items) => items.map(({ insertText }) => insertText)) }
    })
    expect(recorded).toEqual({ status: 'OK', user: 'mock-octocat', texts: [['  return 1'], ['  return 1', '  return 2']] })
    expect(replayed).toEqual(recorded)
  })

  it('the Copilot SDK calls its tool and says the same', async () => {
    const [recorded, replayed] = await twice({ onCompletion: withTool }, async (url) => {
      await using sdk = await CopilotSdk.start(url)
      return { models: await sdk.listModels(), answer: await sdk.ask('Look a up.') }
    })
    expect(recorded.answer).toMatchObject({ text: 'It says: the value of a', errors: [] })
    expect(replayed).toEqual(recorded)
  })

  it('openai gets the same answers, whole and streamed', async () => {
    const Client = await openaiClient('openai')
    const [recorded, replayed] = await twice({ onCompletion: text('return a + b') }, async (url) => {
      const client = new Client({ apiKey: 'tid=fake', baseURL: `${url}/v1`, logLevel: 'off' })
      const asked = { model: 'gpt-4o', messages: [{ role: 'user' as const, content: 'Add them.' }] }
      const whole = await client.chat.completions.create(asked)
      const chunks = []
      for await (const chunk of await client.chat.completions.create({ ...asked, stream: true })) chunks.push(chunk)
      const completion = await client.completions.create({ model: 'gpt-41-copilot', prompt: 'function add(' })
      return { whole, chunks, completion }
    })
    expect(recorded.whole.choices[0]?.message.content).toBe('return a + b')
    expect(replayed).toEqual(recorded)
  })
})
