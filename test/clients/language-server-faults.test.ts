import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CopilotProxy, Frame, Handler, Reply } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { LanguageServer } from './language-server.ts'
import { startProxy } from './start-proxy.ts'

const endpoint = 'completions'
const onCompletion: Handler = () => ({ choices: [{ text: '  return 1' }] })
const eventStream = { 'content-type': 'text/event-stream' }
const chunk = (text: string, finishReason: string | null = null): Frame => ({
  data: { choices: [{ index: 0, text, finish_reason: finishReason }] },
})
const done: Frame = { data: '[DONE]' }
const streamed = (...frames: Frame[]): Reply => ({ headers: eventStream, frames })
const status = (code: number, headers = {}): Reply => ({ status: code, headers, body: { error: { message: 'scripted', code } } })

/** Different each time: the language server remembers what it was given for a text. */
let asked = 0
const unseen = (): string => `function unseen${++asked}() {\n|\n}\n`

const report = new ClientReport(LanguageServer.packageName)
afterAll(() => report.print())

describe('GitHub’s Copilot language server', () => {
  let proxy: CopilotProxy
  let editor: LanguageServer

  beforeAll(async () => {
    proxy = await startProxy({ onCompletion })
    editor = await LanguageServer.start(proxy.url)
    expect(await editor.complete(unseen())).toHaveLength(1)
  })
  afterAll(async () => {
    await editor?.[Symbol.asyncDispose]()
    await proxy?.stop()
  })
  beforeEach(() => {
    proxy.reset()
    editor.log.length = 0
  })
  afterEach(async ({ task }) => {
    report.add(task.name, proxy.requests)
    expect((await editor.complete(unseen())).map(({ insertText }) => insertText)).toEqual(['  return 1'])
  })

  it.each([400, 404, 408, 413, 422, 499])('shows no text after a %i, warns with its body, and asks once', async (code) => {
    using _ = proxy.use(() => status(code))
    expect(await editor.complete(unseen())).toEqual([])
    await expect
      .poll(() => editor.status)
      .toMatchObject({ kind: 'Warning', message: expect.stringMatching(`^Last response was a ${code} error: .*scripted`) })
    expect(proxy.requests.count({ endpoint })).toBe(1)
  })

  it.each([500, 502, 503, 504])('shows no text after a %i, warns without its body, and asks once', async (code) => {
    using _ = proxy.use(() => status(code))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: `Last response was a ${code} error` })
    expect(proxy.requests.count({ endpoint })).toBe(1)
  })

  it.each([401, 403])('throws its Copilot token away after a %i and mints another for the next request', async (code) => {
    {
      using _ = proxy.use(() => status(code))
      expect(await editor.complete(unseen())).toEqual([])
      await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: expect.stringContaining(`a ${code} error`) })
    }
    expect(await editor.complete(unseen())).toHaveLength(1)
    expect(proxy.requests.count({ endpoint: 'token' })).toBe(1)
    expect(proxy.requests.last({ endpoint })?.status).toBe(200)
  })

  it('asks again on a new connection after a 421', async () => {
    let misdirected = 0
    using _ = proxy.use(() => (misdirected++ === 0 ? status(421) : undefined))
    expect(await editor.complete(unseen())).toHaveLength(1)
    expect(proxy.requests.all({ endpoint }).map((request) => request.status)).toEqual([421, 200])
  })

  it('suspects a firewall where an error has no x-github-request-id', async () => {
    using _ = proxy.use(() => status(400, { 'x-github-request-id': undefined }))
    expect(await editor.complete(unseen())).toEqual([])
    await expect
      .poll(() => editor.status)
      .toMatchObject({ kind: 'Warning', message: expect.stringContaining('does not appear to originate from GitHub') })
  })

  it.each([
    ['an event that is not JSON', streamed({ data: '{"choices":[{"ind' }, done), 'Error parsing JSON stream data'],
    ['an error in the stream', streamed({ data: { error: { message: 'boom' } } }, done), 'Error in response: boom'],
    ['nothing but [DONE]', streamed(done), ''],
    ['a JSON body', { body: { choices: [{ index: 0, text: 'x', finish_reason: 'stop' }] } }, ''],
    ['a page of HTML', { headers: { 'content-type': 'text/html' }, body: '<html></html>' }, ''],
  ] satisfies [string, Reply, string][])('shows no text for %s, and nothing but its log tells why', async (_name, reply, logged) => {
    using _ = proxy.use(() => reply)
    expect(await editor.complete(unseen())).toEqual([])
    expect(editor.status).toMatchObject({ kind: 'Normal' })
    await expect.poll(() => editor.log.join('\n')).toContain(logged)
    expect(proxy.requests.count({ endpoint })).toBe(1)
  })

  it.each(['close', 'reset'] as const)('fails with "terminated" where a stream ends in a %s', async (kind) => {
    using _ = proxy.use(() => streamed(chunk('  ret'), { cut: { kind } }))
    await expect(editor.complete(unseen())).rejects.toMatchObject({ code: -32603, message: expect.stringContaining('terminated') })
    expect(editor.status).toMatchObject({ kind: 'Normal' })
    expect(proxy.requests.count({ endpoint })).toBe(1)
  })

  it.each([
    ['reset', 'read ECONNRESET'],
    ['close', 'socket hang up'],
  ] as const)('asks four times where the connection ends in a %s, then warns "%s"', async (kind, message) => {
    using _ = proxy.use(() => ({ cut: { kind } }))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message })
    expect(proxy.requests.count({ endpoint })).toBe(4)
  })

  it.each([
    ['without [DONE]', streamed(chunk('  return 2', 'stop'))],
    ['without finish_reason', streamed(chunk('  return 2'), done)],
    ['as application/json', { ...streamed(chunk('  return 2', 'stop'), done), headers: { 'content-type': 'application/json' } }],
    [
      'with CRLF',
      streamed({
        raw: Buffer.from('data: {"choices":[{"index":0,"text":"  return 2","finish_reason":"stop"}]}\r\n\r\ndata: [DONE]\r\n\r\n'),
      }),
    ],
    [
      'without x-github-request-id',
      { ...streamed(chunk('  return 2', 'stop'), done), headers: { ...eventStream, 'x-github-request-id': undefined } },
    ],
  ] satisfies [string, Reply][])('shows the text of a stream %s', async (_name, reply) => {
    using _ = proxy.use(() => reply)
    expect((await editor.complete(unseen())).map(({ insertText }) => insertText)).toEqual(['  return 2'])
  })
})

/** These change what the language server does from then on, so each has one of its own. */
describe('a language server of its own', () => {
  const once = (reply: Reply): Handler => {
    let played = false
    return () => {
      if (played) return undefined
      played = true
      return reply
    }
  }

  it('gives up completions after a 402', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(once(status(402)))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Completions limit reached' })
    expect(await editor.complete(unseen())).toEqual([])
    expect(proxy.requests.count({ endpoint })).toBe(1)
    report.add('402, then healthy', proxy.requests)
  })

  it('asks nothing after a 429 until retry-after has passed', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(once(status(429, { 'retry-after': '1' })))
    expect(await editor.complete(unseen())).toEqual([])
    expect(editor.log.join('\n')).toContain('Rate limited by server. Retry in 1s.')
    expect(await editor.complete(unseen())).toEqual([])
    expect(proxy.requests.count({ endpoint })).toBe(1)
    await expect.poll(() => editor.complete(unseen()), { interval: 200, timeout: 5_000 }).toHaveLength(1)
    report.add('429, then healthy', proxy.requests)
  })

  it('shows the body of a 466 as an error', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(once({ status: 466, body: 'Please update your editor.' }))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Please update your editor.' })
    report.add('466', proxy.requests)
  })
})
