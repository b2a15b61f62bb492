import { afterAll, describe, expect, it } from 'vitest'
import { type CopilotProxy, type CopilotProxyConfig, faults, fixtures, type Handler } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { CopilotCli } from './copilot-cli.ts'
import { startProxy } from './start-proxy.ts'

const report = new ClientReport(CopilotCli.packageName)
afterAll(() => report.print())

const text = 'Hello from the fixture.'
const greeting = fixtures({ name: 'greeting', match: { prompt: { endsWith: 'say hi' } }, reply: text })
const chosen = ['--model', 'gpt-4o']

const withCli = async (
  what: string,
  act: (cli: CopilotCli, proxy: CopilotProxy) => Promise<void>,
  options: Partial<CopilotProxyConfig> & { onCompletion?: Handler } = {},
): Promise<void> => {
  await using proxy = await startProxy({ onCompletion: greeting, ...options })
  await using cli = await CopilotCli.create(proxy.url)
  await act(cli, proxy)
  expect(cli.wanted).toEqual([])
  report.add(what, proxy.requests)
}

describe('the Copilot CLI', () => {
  it.each([
    ['chat', '/chat/completions'],
    ['responses', '/responses'],
    ['messages', '/v1/messages'],
  ])('shows the fixture’s text, over %s', (wire, path) =>
    withCli(
      `a question, ${wire}`,
      async (cli, proxy) => {
        expect(await cli.ask('say hi', ...chosen)).toEqual({ code: 0, output: text })
        expect(proxy.requests.all({ path }).map(({ answeredBy, status }) => [answeredBy, status])).toEqual([['greeting', 200]])
        expect(proxy.requests.count({ status: 400 })).toBe(0)
      },
      { models: [{ id: 'gpt-4o', supported_endpoints: [path] }] },
    ),
  )

  it('asks the model that it takes for the default one, and in auto mode the one that the server chooses', () =>
    withCli('a question without a model, and in auto mode', async (cli, proxy) => {
      expect((await cli.ask('say hi')).output).toBe(text)
      expect((await cli.ask('say hi', '--model', 'auto')).output).toBe(text)
      expect(proxy.requests.all({ endpoint: 'chat-completions' }).map(({ body }) => body?.model)).toEqual(['gpt-5-mini', 'gpt-4.1'])
      expect(proxy.requests.count({ endpoint: 'model-session', status: 200 })).toBe(1)
    }))

  it('runs a tool that the model calls, and sends what it printed', () =>
    withCli(
      'a tool call and its result',
      async (cli, proxy) => {
        expect(await cli.ask('say hi', ...chosen)).toEqual({ code: 0, output: expect.stringContaining('It printed what it should.') })
        expect(proxy.requests.all({ endpoint: 'chat-completions' }).map(({ answeredBy }) => answeredBy)).toEqual(['calls', 'tells'])
      },
      {
        onCompletion: fixtures(
          {
            name: 'calls',
            match: { tool: 'bash', turn: 1 },
            reply: { toolCalls: [{ name: 'bash', arguments: { command: 'echo from-$((40 + 2))', description: 'Prints.' } }] },
          },
          { name: 'tells', match: { resultOf: 'bash', toolResult: { contains: 'from-42' } }, reply: 'It printed what it should.' },
        ),
      },
    ))

  it('signs in with a device code, and asks with the token it got', () =>
    withCli('a sign-in and a question', async (cli, proxy) => {
      expect(await cli.signIn()).toEqual({ code: 0, output: expect.stringContaining('Signed in successfully as mock-octocat') })
      expect(await cli.askSignedIn('say hi', ...chosen)).toEqual({ code: 0, output: text })
      expect(proxy.requests.count({ path: '/login/oauth/access_token', status: 200 })).toBeGreaterThan(0)
    }))

  it('says so where the device code expires', () =>
    withCli(
      'a sign-in whose code expires',
      async (cli, proxy) => {
        expect(await cli.signIn()).toEqual({
          code: 1,
          output: expect.stringContaining('Device code expired before authorization completed'),
        })
        proxy.requests.never({ endpoint: 'copilot-user' })
      },
      { deviceFlow: { approval: 'by-hand', intervalSeconds: 1, expiresInSeconds: 2 } },
    ))

  it('takes no notice of a denial, and polls on until the code expires', () =>
    withCli(
      'a sign-in that is denied',
      async (cli, proxy) => {
        const signedIn = cli.signIn()
        await proxy.requests.waitFor({ endpoint: 'access-token' }, { timeoutMs: 20_000 })
        proxy.account.deny()
        expect(await signedIn).toEqual({ code: 1, output: expect.stringContaining('Device code expired') })
        expect(proxy.requests.count({ endpoint: 'access-token' })).toBeGreaterThan(2)
      },
      { deviceFlow: { approval: 'by-hand', intervalSeconds: 1, expiresInSeconds: 8 } },
    ))

  it('ends where its GitHub token is revoked: no other is to be had', () =>
    withCli('a revoked GitHub token', async (cli, proxy) => {
      proxy.account.revoke('ghu_fake0000000000000000')
      expect(await cli.ask('say hi', ...chosen)).toEqual({ code: 1, output: expect.stringContaining('Authentication failed') })
      proxy.requests.never({ endpoint: 'chat-completions' })
    }))

  it.each([
    ['completions', '/v1/chat/completions'],
    ['responses', '/v1/responses'],
    ['anthropic', '/v1/messages'],
  ] as const)('with a key of one’s own asks nothing else, over %s', (wire, path) =>
    withCli(`a question with an own key, ${wire}`, async (cli, proxy) => {
      expect(await cli.askWithOwnKey('say hi', wire)).toEqual({ code: 0, output: text })
      expect(proxy.requests.all().map((request) => request.path)).toEqual([path])
    }),
  )

  it.each([
    [400, 1, 'Execution failed: 400 No, thank you.'],
    [401, 3, 'Authorization error'],
    [402, 1, 'No, thank you.'],
    [403, 1, 'Authorization error'],
    [404, 1, 'Execution failed: 404 No, thank you.'],
    [422, 1, 'Execution failed: 422 No, thank you.'],
  ])('after a lasting %i gives up, having asked %i times, and says "%s"', (status, times, message) =>
    withCli(`a lasting ${status}`, async (cli, proxy) => {
      proxy.use(faults.status(status, { message: 'No, thank you.' }))
      expect(await cli.ask('say hi', ...chosen)).toEqual({ code: 1, output: expect.stringContaining(message) })
      expect(proxy.requests.count({ endpoint: 'chat-completions', status })).toBe(times)
    }),
  )

  it.each([
    ['429 with retry-after', faults.status(429, { retryAfter: 1, times: 1 })],
    ['500', faults.status(500, { times: 1 })],
    ['reset in the middle of a stream', faults.reset({ at: { event: 3 }, times: 1 })],
    ['stream that is not JSON', faults.malformedJson({ times: 1 })],
  ])('recovers from a single %s by itself', (what, fault) =>
    withCli(`a single ${what}`, async (cli, proxy) => {
      proxy.use(fault)
      expect(await cli.ask('say hi', ...chosen)).toEqual({ code: 0, output: expect.stringContaining(text) })
      expect(proxy.requests.count({ endpoint: 'chat-completions' })).toBe(2)
    }),
  )
})
