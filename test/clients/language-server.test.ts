import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CopilotProxy, firstOf, fixtures, text } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { LanguageServer, trigger } from './language-server.ts'
import { startProxy } from './start-proxy.ts'

const endpoint = 'completions'
/** Asked before it has a token, even with telemetry turned off; it does not mind a refusal. */
const harmless = 'copilot-telemetry.githubusercontent.com:443'

const hello = "  return 'hello'"
const onCompletion = firstOf(
  fixtures({ name: 'greets', match: { language: 'javascript', prompt: { endsWith: 'function greet() {\n' } }, reply: hello }),
  text("  return 'something else'"),
)
const greet = 'function greet() {\n|\n}\n'
const report = new ClientReport(LanguageServer.packageName)
afterAll(() => report.print())

describe('GitHub’s Copilot language server', () => {
  let proxy: CopilotProxy
  let editor: LanguageServer

  beforeAll(async () => {
    proxy = await startProxy({ onCompletion })
    editor = await LanguageServer.start(proxy.url)
  })
  afterAll(async () => {
    await editor?.[Symbol.asyncDispose]()
    await proxy?.stop()
  })
  beforeEach(() => proxy.reset())
  afterEach(({ task }) => report.add(task.name, proxy.requests, 'ghost text'))

  it('signs in', async () => {
    expect(await editor.checkStatus()).toMatchObject({ status: 'OK', user: 'mock-octocat' })
  })

  it('shows the text of the fixture that matches', async () => {
    expect((await editor.complete(greet, trigger.automatic)).map(({ insertText }) => insertText)).toEqual([hello])
    expect(proxy.requests.last({ endpoint })?.answeredBy).toContain('greets')
  })

  it('cycles through three alternatives', async () => {
    const alternatives = ['  return 1', '  return 2', '  return 3']
    using _ = proxy.use(text(alternatives))
    const items = await editor.complete('function cycle() {\n|\n}\n', trigger.invoked)
    expect(items.map(({ insertText }) => insertText)).toEqual(alternatives)
    expect(proxy.requests.last({ endpoint })?.body).toMatchObject({ n: 3, stream: true })
  })

  it('asks for what may come next once its text is accepted', async () => {
    const [item] = await editor.complete('function accept() {\n|\n}\n')
    if (item === undefined) throw new Error('There is no ghost text to accept.')
    await editor.accept(item)
    const query = { endpoint, headers: { 'x-copilot-speculative': 'true' } }
    const speculative = await proxy.requests.waitFor(query, { timeoutMs: 10_000 })
    expect(speculative).toMatchObject({ status: 200, body: { prompt: expect.stringContaining(item.insertText) } })
  })

  it('asks for one line at a time, and gets no more of a longer text', async () => {
    using _ = proxy.use(text('  first()\n  second()'))
    const [item] = await editor.complete('function lines() {\n|\n}\n')
    expect(item?.insertText).toBe('  first()')
    expect(proxy.requests.last({ endpoint })?.body).toMatchObject({ stop: ['\n'] })
  })

  it('shows every line that a server sends it all the same', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `  line(${i})`).join('\n')
    const choices = [{ index: 0, text: lines, finish_reason: 'stop' }]
    const headers = { 'content-type': 'text/event-stream' }
    using _ = proxy.use(() => ({
      headers,
      frames: [{ data: { id: 'made-up', object: 'text_completion', created: 0, model: 'made-up', choices } }],
    }))
    const [item] = await editor.complete('function thirtyLines() {\n|\n}\n')
    expect(item?.insertText).toBe(lines)
  })

  it('sends the path and language that handlers are told', async () => {
    let seen: unknown
    using _ = proxy.use(({ language, file_path, model }) => {
      seen = { language, file_path, model }
      return { choices: [{ text: 'x' }] }
    })
    await editor.complete('// what is sent\n|\n')
    expect(seen).toEqual({ language: 'javascript', file_path: expect.stringMatching(/^file\d+\.js$/), model: 'gpt-41-copilot' })
  })
})

describe('the language server’s way to its first ghost text', () => {
  it('meets no error but for what it can do without, and leads nowhere but to the mock', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    expect(await editor.complete(greet)).toMatchObject([{ insertText: hello }])
    proxy.requests.never({ endpoint: /./, status: /[45]\d\d/ })
    expect(new Set(proxy.requests.all({ status: 404 }).map(({ path }) => path))).toEqual(new Set(['/embeddings/models']))
    for (const wanted of ['token', 'copilot-user', 'models', endpoint])
      expect(proxy.requests.find({ endpoint: wanted, status: 200 })).toBeDefined()
    expect(editor.wanted.filter((host) => host !== harmless)).toEqual([])
    report.add('from start to ghost text', proxy.requests, 'ghost text')
  })

  it('passes a server that checks its token and its headers', async () => {
    await using proxy = await startProxy({ onCompletion, authToken: 'ghu_fake0000000000000000000000000000', strictHeaders: true })
    await using editor = await LanguageServer.start(proxy.url)
    expect(await editor.complete(greet)).toMatchObject([{ insertText: hello }])
    proxy.requests.never({ status: /400|401/ })
  })

  it('takes the engine from the model list', async () => {
    await using proxy = await startProxy({ onCompletion, models: [{ id: 'my-engine', capabilities: { type: 'completion' } }] })
    await using editor = await LanguageServer.start(proxy.url)
    await editor.complete(greet)
    expect(proxy.requests.last({ endpoint })?.path).toBe('/v1/engines/my-engine/completions')
  })

  it('ends at the sign-in where its GitHub token is not accepted', async () => {
    await using proxy = await startProxy({ onCompletion, authToken: 'ghu_other' })
    await using editor = await LanguageServer.start(proxy.url)
    await expect(editor.complete(greet)).rejects.toMatchObject({
      code: 1000,
      message: expect.stringContaining('Failed to get copilot token due to 401 status'),
    })
    expect(await editor.checkStatus()).toMatchObject({ status: 'NotSignedIn' })
    proxy.requests.never({ endpoint })
    report.add('a refused GitHub token', proxy.requests, 'when the sign-in goes wrong')
  })

  it('ends at the sign-in where the account has no Copilot, and has the user asked what to do', async () => {
    await using proxy = await startProxy({ onCompletion, persona: 'no-subscription' })
    await using editor = await LanguageServer.start(proxy.url)
    await expect(editor.complete(greet)).rejects.toMatchObject({
      code: 1000,
      message: expect.stringContaining('Not authenticated: No access to GitHub Copilot found.'),
    })
    expect(await editor.checkStatus()).toMatchObject({ status: 'NotAuthorized' })
    expect(editor.asked[0]?.actions?.map(({ title }) => title)).toEqual(['Signup for GitHub Copilot', 'Dismiss'])
    report.add('an account without Copilot', proxy.requests, 'when the sign-in goes wrong')
  })

  it('ends at the first completion where the month is used up', async () => {
    await using proxy = await startProxy({ onCompletion, persona: 'free-exhausted' })
    await using editor = await LanguageServer.start(proxy.url)
    expect(await editor.complete(greet)).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Completions limit reached' })
    expect(proxy.requests.count({ endpoint })).toBe(1)
    report.add('an account with nothing left', proxy.requests, 'when ghost text goes wrong')
  })

  it('ends at the sign-in where the server limits it', async () => {
    await using proxy = await startProxy({ onCompletion, rateLimitPerMinute: 1 })
    // Which of its first requests comes first is chance: the only one that is allowed is taken before.
    await fetch(`${proxy.url}/health`)
    await using editor = await LanguageServer.start(proxy.url)
    await expect(editor.complete(greet)).rejects.toMatchObject({
      code: -32603,
      message: expect.stringContaining('HTTP 429 Too Many Requests'),
    })
    const asked = proxy.requests.all((request) => request.endpoint !== 'health')
    report.add('a limited sign-in', { all: () => asked }, 'when the sign-in goes wrong')
  })
})
