import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CopilotProxy, faults, firstOf, fixtures, type Handler, type Middleware, text } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { LanguageServer } from './language-server.ts'
import { startProxy } from './start-proxy.ts'

const endpoint = 'chat-completions'
const hello = 'Hello from the fixture, to you and to all.'
const message = 'Greet by name'
const onCompletion = firstOf(
  fixtures(
    { name: 'greets', match: { endpoint, prompt: { contains: 'Say hi.' } }, reply: hello },
    { name: 'panel', match: { endpoint: 'completions', language: 'javascript' }, reply: { choices: ['  return 1', '  return 2'] } },
  ),
  text('Something else.'),
)
const diff = '--- a/greet.js\n+++ b/greet.js\n@@ -1 +1 @@\n-export function greet() {}\n+export function greet(name) {}\n'
const wrong = 'when a chat goes wrong'
const report = new ClientReport(LanguageServer.packageName)
afterAll(() => report.print())

const withEditor = async (
  use: string,
  what: string,
  act: (editor: LanguageServer, proxy: CopilotProxy) => Promise<void>,
  options: { models?: readonly { id: string; supported_endpoints: string[] }[]; onCompletion?: Handler } = {},
): Promise<void> => {
  await using proxy = await startProxy({ onCompletion, ...options })
  await using editor = await LanguageServer.start(proxy.url)
  await act(editor, proxy)
  report.add(what, proxy.requests, use)
}

describe('GitHub’s Copilot language server', () => {
  it('lists the fixture’s choices in its panel', () =>
    withEditor('alternatives in a panel', 'a panel', async (editor, proxy) => {
      const items = await editor.panel('function one() {\n|\n}\n')
      expect(items.map(({ insertText }) => insertText)).toEqual(['  return 1', '  return 2'])
      expect(proxy.requests.last({ endpoint: 'completions' })).toMatchObject({
        answeredBy: 'panel',
        headers: { 'openai-intent': 'copilot-panel' },
        body: { n: 10, stream: true },
      })
    }))

  it.each([
    ['whole', message],
    ['the code block in it', `Here it is:\n\`\`\`text\n${message}\n\`\`\`\n`],
  ])('writes the fixture’s text as the message of a commit: %s', (what, reply) =>
    withEditor(
      'commit message',
      what,
      async (editor, proxy) => {
        expect(await editor.commitMessage(diff)).toBe(message)
        expect(proxy.requests.all({ endpoint }).map(({ answeredBy }) => answeredBy)).toEqual(['commits'])
      },
      { onCompletion: fixtures({ name: 'commits', match: { endpoint, prompt: { contains: '+export function greet(name)' } }, reply }) },
    ),
  )

  it.each([
    ['/chat/completions', ['/chat/completions']],
    ['/responses', ['/chat/completions', '/responses']],
    ['/v1/messages', ['/v1/messages']],
  ])('shows the fixture’s text in a chat over %s', (path, supported_endpoints) =>
    withEditor(
      'chat',
      `over ${path}`,
      async (editor, proxy) => {
        expect(await editor.chat('Say hi.')).toMatchObject({ reply: hello, error: undefined })
        expect(proxy.requests.find({ path })).toMatchObject({ answeredBy: 'greets', status: 200 })
      },
      {
        models: [{ id: 'gpt-4o', supported_endpoints }],
        onCompletion: firstOf(fixtures({ name: 'greets', match: { prompt: { contains: 'Say hi.' } }, reply: hello }), text('Other.')),
      },
    ),
  )

  it('goes on with a conversation, and sends what was said in it', () =>
    withEditor('chat', 'two turns', async (editor, proxy) => {
      const { conversationId } = await editor.chat('Say hi.')
      using _ = proxy.use(fixtures({ name: 'second', match: { turn: 2, prompt: { contains: 'And again?' } }, reply: 'Hello again.' }))
      expect(await editor.chat('And again?', { conversationId })).toMatchObject({ reply: 'Hello again.', error: undefined })
      const { messages } = proxy.requests.find({ answeredBy: 'second' })?.body ?? {}
      expect(messages).toContainEqual(expect.objectContaining({ role: 'assistant', content: hello }))
    }))
})

describe('a chat of the language server', () => {
  let proxy: CopilotProxy
  let editor: LanguageServer

  beforeAll(async () => {
    proxy = await startProxy({ onCompletion })
    editor = await LanguageServer.start(proxy.url)
    await editor.chat('Say hi.')
  })
  afterAll(async () => {
    await editor?.[Symbol.asyncDispose]()
    await proxy?.stop()
  })
  beforeEach(() => proxy.reset())
  afterEach(async ({ task }) => {
    report.add(task.name, proxy.requests, wrong)
    proxy.reset()
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: hello })
  })

  const asked = (): unknown[] => proxy.requests.all({ endpoint }).map(({ status, cut }) => status ?? cut)

  it.each([
    [400, 'unhandled status from server: 400 .*scripted'],
    [401, 'Oops, you are not authorized'],
    [402, "You've reached your monthly chat messages quota"],
    [403, 'token expired or invalid: 403'],
    [404, 'unhandled status from server: 404 .*scripted'],
    [413, 'Oops, your request is too large'],
    [422, 'unhandled status from server: 422 .*scripted'],
    [466, 'Oops, your plugin is out of date'],
    [503, 'scripted'],
  ])('after a %i says "%s" and asks no more', async (status, said) => {
    proxy.use(faults.status(status, { message: 'scripted' }))
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringMatching(said) })
    expect(asked()).toEqual([status])
    expect(editor.status).toMatchObject({ kind: 'Normal' })
  })

  it('after a lasting 500 asks whether the server is there, once more, and then says what it is told', async () => {
    proxy.use(faults.status(500, { message: 'scripted' }))
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringContaining('unhandled status from server: 500') })
    expect(asked()).toEqual([500, 500])
    expect(proxy.requests.count({ endpoint: 'ping' })).toBe(1)
  })

  it('waits as long as a 429 says, three times, and then says so', async () => {
    proxy.use(faults.status(429, { retryAfter: 1 }))
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringContaining('Please wait 1 second') })
    expect(asked()).toEqual([429, 429, 429, 429])
    const [first, second] = proxy.requests.all({ endpoint })
    expect((second?.atMs ?? 0) - (first?.atMs ?? 0)).toBeGreaterThanOrEqual(1000)
  })

  it.each([
    ['429', faults.status(429, { retryAfter: 1, times: 1 })],
    ['500', faults.status(500, { times: 1 })],
  ])('recovers from a single %s by itself', async (_what, broken) => {
    proxy.use(broken)
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: hello, error: undefined })
  })

  it.each([
    ['a reset in the stream', faults.reset({ at: { event: 3 } }), 'Error on conversation request: terminated'],
    ['a close in the stream', faults.close({ at: { event: 3 } }), 'Error on conversation request: terminated'],
    ['an error event', faults.errorEvent({ message: 'boom' }), 'Oops, no choices received from the server'],
    ['half an event', faults.cutEvent(), 'Oops, no choices received from the server'],
    ['a page of HTML', faults.htmlPage(), 'Oops, no choices received from the server'],
  ] satisfies [string, Middleware, string][])('after %s says so, shows nothing of it, and asks no more', async (_what, broken, said) => {
    proxy.use(broken)
    expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringContaining(said) })
    expect(asked()).toEqual([200])
  })

  it.each([
    ['an event that is not JSON', faults.malformedJson({ at: { event: 1 } })],
    ['no [DONE]', faults.missingDone()],
  ])('shows the answer in spite of %s', async (_what, broken) => {
    proxy.use(broken)
    expect((await editor.chat('Say hi.')).error).toBeUndefined()
  })
})

/** Once a connection broke, the language server keeps to another way of asking, so each of these has one of its own. */
describe('a chat of a language server of its own', () => {
  it('recovers from a single reset by itself', () =>
    withEditor(wrong, 'after a single reset', async (editor, proxy) => {
      proxy.use(faults.reset({ times: 1 }))
      expect(await editor.chat('Say hi.')).toMatchObject({ reply: hello, error: undefined })
    }))

  it('says so when its token is revoked, and mints another for the next turn', () =>
    withEditor(wrong, 'with a revoked token', async (editor, proxy) => {
      await editor.chat('Say hi.')
      proxy.account.revoke()
      expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringContaining('you are not authorized') })
      expect(proxy.requests.count({ endpoint: 'token' })).toBe(1)
      expect(await editor.chat('Say hi.')).toMatchObject({ reply: hello, error: undefined })
      expect(proxy.requests.count({ endpoint: 'token' })).toBe(2)
    }))

  it('after lasting resets says so, having asked four times in each of its two ways', () =>
    withEditor(wrong, 'after lasting resets', async (editor, proxy) => {
      proxy.use(faults.reset())
      expect(await editor.chat('Say hi.')).toMatchObject({ reply: '', error: expect.stringContaining('read ECONNRESET') })
      expect(proxy.requests.all({ endpoint }).map(({ cut }) => cut)).toEqual(Array(8).fill('reset'))
    }))
})
