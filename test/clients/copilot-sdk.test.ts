import { afterAll, describe, expect, it } from 'vitest'
import { type CopilotProxy, type CopilotProxyConfig, faults, type Handler } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { type ByokWire, CopilotSdk } from './copilot-sdk.ts'
import { startProxy } from './start-proxy.ts'

const report = new ClientReport(CopilotSdk.packageName)
afterAll(() => report.print())

/** Thinks, calls the client's tool once, thinks again and says what came back. */
const withTool: Handler = ({ messages = [] }) => {
  const result = messages.findLast(({ role }) => role === 'tool')
  return {
    choices: [
      result === undefined
        ? { text: 'Let me look.', reasoning: 'I need the tool.', tool_calls: [{ name: 'lookup', arguments: { key: 'a' } }] }
        : { text: `It says: ${result.content}`, reasoning: ' Now I know.' },
    ],
  }
}

const greeting: Handler = () => ({ choices: [{ text: 'Hello.' }] })

const withSdk = async (
  what: string,
  act: (sdk: CopilotSdk, proxy: CopilotProxy) => Promise<void>,
  { wire, ...options }: Partial<CopilotProxyConfig> & { wire?: ByokWire | undefined } = {},
): Promise<void> => {
  await using proxy = await startProxy({ onCompletion: withTool, ...options })
  await using sdk = await CopilotSdk.start(proxy.url, wire)
  await act(sdk, proxy)
  expect(sdk.wanted).toEqual([])
  report.add(what, proxy.requests)
}

describe('the Copilot SDK', () => {
  it('signs in and lists the chat models', () =>
    withSdk('the models', async (sdk) => {
      expect(await sdk.listModels()).toEqual(expect.arrayContaining(['gpt-4o', 'gpt-5-mini', 'claude-sonnet-4.5']))
    }))

  it.each([
    ['native, chat', undefined, '/chat/completions'],
    ['native, responses', undefined, '/responses'],
    ['native, messages', undefined, '/v1/messages'],
    ['own key, chat', 'completions', '/v1/chat/completions'],
    ['own key, responses', 'responses', '/v1/responses'],
    ['own key, messages', 'anthropic', '/v1/messages'],
  ] as const)('%s: thinks, calls a tool, sends its result and shows the answer as it is streamed', (what, wire, path) =>
    withSdk(
      `a tool call and its result: ${what}`,
      async (sdk, proxy) => {
        expect(await sdk.ask('Look a up.')).toEqual({
          text: 'It says: the value of a',
          streamed: 'Let me look.It says: the value of a',
          reasoning: 'I need the tool. Now I know.',
          errors: [],
        })
        expect(proxy.requests.all({ path }).map(({ status }) => status)).toEqual([200, 200])
        expect(proxy.requests.count({ status: 400 })).toBe(0)
      },
      { wire, ...(wire === undefined && { models: [{ id: 'gpt-4o', supported_endpoints: [path] }] }) },
    ),
  )

  it('native, responses over a WebSocket: does the same on one socket', () =>
    withSdk(
      'a tool call and its result: native, WebSocket',
      async (sdk, proxy) => {
        expect(await sdk.ask('Look a up.')).toMatchObject({
          text: 'It says: the value of a',
          streamed: 'Let me look.It says: the value of a',
          reasoning: 'I need the tool. Now I know.',
        })
        const asked = proxy.requests.all().filter(({ path }) => path === '/responses')
        expect(asked.map(({ endpoint, status }) => [endpoint, status])).toEqual([
          ['responses-socket', 101],
          ['responses', 200],
          ['responses', 200],
        ])
      },
      { models: [{ id: 'gpt-4o', supported_endpoints: ['/responses', 'ws:/responses'] }] },
    ))

  it.concurrent.each([
    [400, 1, 'Execution failed: 400 No, thank you.'],
    [401, 3, 'Authorization error.'],
    [402, 1, 'No, thank you.'],
    [403, 1, 'Authorization error.'],
    [404, 1, 'Execution failed: 404 No, thank you.'],
    [413, 6, 'retried 5 times'],
    [422, 1, 'Execution failed: 422 No, thank you.'],
  ])('after a lasting %i gives up, having asked %i times, and says "%s"', (status, times, message) =>
    withSdk(
      `a lasting ${status}`,
      async (sdk, proxy) => {
        proxy.use(faults.status(status, { message: 'No, thank you.' }))
        const { text, errors } = await sdk.ask('hi')
        expect(text).toBeUndefined()
        expect(errors).toEqual([expect.stringContaining(message)])
        expect(errors[0]).toContain('MOCK:')
        expect(proxy.requests.count({ endpoint: 'chat-completions', status })).toBe(times)
      },
      { onCompletion: greeting },
    ),
  )

  it.concurrent.each([
    ['429 with retry-after', faults.status(429, { retryAfter: 1, times: 1 })],
    ['500', faults.status(500, { times: 1 })],
    ['503', faults.status(503, { times: 1 })],
    ['reset in the middle of a stream', faults.reset({ at: { event: 3 }, times: 1 })],
    ['stream that is not JSON', faults.malformedJson({ times: 1 })],
  ])('recovers from a single %s by itself', (what, fault) =>
    withSdk(
      `a single ${what}`,
      async (sdk, proxy) => {
        proxy.use(fault)
        expect(await sdk.ask('hi')).toMatchObject({ text: 'Hello.', errors: [] })
        expect(proxy.requests.count({ endpoint: 'chat-completions' })).toBe(2)
      },
      { onCompletion: greeting },
    ),
  )
})
