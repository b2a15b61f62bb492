import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type CopilotProxy, faults, type Handler, type Middleware } from '../../src/index.ts'
import { pieces } from '../../src/protocol/pieces.ts'
import { ClientReport } from './client-report.ts'
import { LanguageServer, trigger } from './language-server.ts'
import { startProxy } from './start-proxy.ts'

const endpoint = 'completions'
const text = '  return a + b'
/** What its second event holds. */
const second = pieces(text)[1] as string
const onCompletion: Handler = () => ({ choices: [{ text }] })

/** Different each time: the language server remembers what it was given for a text. */
let asked = 0
const unseen = (): string => `function unseen${++asked}(a, b) {\n|\n}\n`

const report = new ClientReport(LanguageServer.packageName)
afterAll(() => report.print())

describe('GitHub’s Copilot language server', () => {
  let proxy: CopilotProxy
  let editor: LanguageServer

  beforeAll(async () => {
    proxy = await startProxy({ onCompletion })
    editor = await LanguageServer.start(proxy.url)
    expect(await shown(trigger.automatic)).toEqual([text])
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
    report.add(task.name, proxy.requests, 'when ghost text goes wrong')
    expect(await shown()).toEqual([text])
  })

  const shown = async (triggerKind: number = trigger.invoked): Promise<string[]> =>
    (await editor.complete(unseen(), triggerKind)).map(({ insertText }) => insertText)

  const statuses = (): unknown[] => proxy.requests.all({ endpoint }).map(({ status, cut }) => status ?? cut)

  it.each([400, 404, 408, 413, 422, 499])('shows no text after a %i, warns with its body, and asks once', async (status) => {
    using _ = proxy.use(faults.status(status, { message: 'scripted' }))
    expect(await shown()).toEqual([])
    await expect
      .poll(() => editor.status)
      .toMatchObject({ kind: 'Warning', message: expect.stringMatching(`^Last response was a ${status} error: .*scripted`) })
    expect(statuses()).toEqual([status])
  })

  it.each([500, 502, 503, 504])('shows no text after a %i, warns without its body, and asks once', async (status) => {
    using _ = proxy.use(faults.status(status))
    expect(await shown()).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: `Last response was a ${status} error` })
    expect(statuses()).toEqual([status])
  })

  it.each([401, 403])('throws its Copilot token away after a %i and mints another for the next request', async (status) => {
    proxy.use(faults.status(status, { times: 1 }))
    expect(await shown()).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: expect.stringContaining(`a ${status} error`) })
    expect(await shown()).toEqual([text])
    expect(statuses()).toEqual([status, 200])
    for (const renewed of ['token', 'copilot-user', 'models']) expect(proxy.requests.find({ endpoint: renewed })).toBeDefined()
  })

  it('asks again at once after a 421, and shows the text', async () => {
    proxy.use(faults.status(421, { times: 1 }))
    expect(await shown()).toEqual([text])
    expect(statuses()).toEqual([421, 200])
  })

  it.each([
    ['an error without x-github-request-id', [faults.withoutGithubRequestId(), faults.status(400)]],
    ['a page of HTML as a 404', [faults.htmlPage({ status: 404 })]],
  ] satisfies [string, Middleware[]][])('suspects a firewall after %s', async (_name, broken) => {
    using _ = proxy.use(...broken)
    expect(await shown()).toEqual([])
    await expect
      .poll(() => editor.status)
      .toMatchObject({ kind: 'Warning', message: expect.stringContaining('does not appear to originate from GitHub') })
  })

  it.each([
    ['reset', faults.reset(), 'read ECONNRESET', 4],
    ['close', faults.close(), 'socket hang up', 4],
    ['garbage', faults.garbage(), 'Parse Error', 2],
  ] as const)('after a %s in place of an answer', async (cut, broken, message, times) => {
    using _ = proxy.use(broken)
    expect(await shown()).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: expect.stringContaining(message) })
    expect(statuses()).toEqual(Array(times).fill(cut))
  })

  it.each([
    ['a reset after the headers', faults.reset({ at: 'headers' })],
    ['a reset in the stream', faults.reset({ at: { event: 1 } })],
    ['a close in the stream', faults.close({ at: { event: 1 } })],
    ['garbage in the stream', faults.garbage({ at: 'headers' })],
    ['a bad chunk', faults.badChunk()],
    ['a short body', faults.shortBody()],
  ])('fails with "terminated" after %s, and asks once', async (_name, broken) => {
    using _ = proxy.use(broken)
    await expect(shown(trigger.invoked)).rejects.toMatchObject({ code: -32603, message: expect.stringContaining('terminated') })
    expect(statuses()).toEqual([200])
    expect(await shown(trigger.automatic).catch((error: Error) => error.message)).toEqual([])
    expect(editor.status).toMatchObject({ kind: 'Normal' })
  })

  it.each([
    ['an error event', faults.errorEvent({ message: 'boom' }), 'Error in response: boom'],
    ['half an event', faults.cutEvent(), 'Error parsing extraData'],
    ['a page of HTML', faults.htmlPage(), 'Error parsing JSON stream data'],
    ['lines that end in CR alone', faults.lineEnds('cr'), 'Error parsing extraData'],
  ])('shows no text for %s, and only its log tells why', async (_name, broken, logged) => {
    using _ = proxy.use(broken)
    expect(await shown(trigger.automatic)).toEqual([])
    expect(editor.status).toMatchObject({ kind: 'Normal' })
    await expect.poll(() => editor.log.join('\n')).toContain(logged)
    expect(statuses()).toEqual([200])
  })

  it('shows no text where the only event is not JSON, and only its log tells why', async () => {
    using _ = proxy.use(faults.malformedJson(), () => ({ choices: [{ text: 'one' }] }))
    expect(await shown(trigger.automatic)).toEqual([])
    expect(editor.status).toMatchObject({ kind: 'Normal' })
    await expect.poll(() => editor.log.join('\n')).toContain('Error parsing JSON stream data')
  })

  it.each([
    ['an event that is not JSON', faults.malformedJson({ at: { event: 1 } }), text.replace(second, '')],
    ['an event without choices', faults.missingChoices({ at: { event: 1 } }), text.replace(second, '')],
    ['an event twice', faults.duplicateEvent({ at: { event: 1 } }), text.replace(second, second + second)],
  ])('shows what the other events hold around %s', async (_name, broken, rest) => {
    using _ = proxy.use(broken)
    expect(await shown(trigger.automatic)).toEqual([rest])
  })

  it.each([
    ['without [DONE]', faults.missingDone()],
    ['with [DONE] twice', faults.doubleDone()],
    ['with an event after [DONE]', faults.afterDone()],
    ['with comments', faults.comments()],
    ['with CRLF', faults.lineEnds('crlf')],
    ['with characters split over packets', faults.splitUtf8()],
    ['with a huge event', faults.hugeEvent()],
    ['with a connection slow to close', faults.slowClose()],
    ['as application/json', faults.wrongContentType({ contentType: 'application/json' })],
    ['without x-github-request-id', faults.withoutGithubRequestId()],
  ])('shows the text of a stream %s', async (_name, broken) => {
    using _ = proxy.use(broken)
    expect(await shown(trigger.automatic)).toEqual([text])
    expect(statuses()).toEqual([200])
  })

  it('hangs up on a stalled stream when its user cancels', async () => {
    using _ = proxy.use(faults.stall({ at: { event: 2 }, times: 1 }))
    const { answer, cancel } = editor.begin(unseen(), trigger.invoked)
    await expect.poll(() => proxy.requests.count({ endpoint })).toBe(1)
    cancel()
    await expect(answer).rejects.toMatchObject({ code: -32800 })
    expect(await proxy.requests.waitFor({ endpoint, cancelled: true }, { timeoutMs: 10_000 })).toMatchObject({ status: 200, events: 2 })
  })

  it('hangs up on a stalled stream when its user has typed on and other text is wanted', async () => {
    using _ = proxy.use(faults.stall({ at: { event: 2 }, times: 1 }))
    const { answer, cancel } = editor.begin(unseen(), trigger.automatic)
    const cancelled = expect(answer).rejects.toMatchObject({ code: -32800 })
    await expect.poll(() => proxy.requests.count({ endpoint })).toBe(1)
    cancel()
    expect(await shown(trigger.automatic)).toEqual([text])
    await cancelled
    expect(await proxy.requests.waitFor({ endpoint, cancelled: true }, { timeoutMs: 10_000 })).toMatchObject({ status: 200, events: 2 })
  })
})

/** These change what the language server does from then on, so each has one of its own. */
describe('a language server of its own', () => {
  it('gives up completions after a 402', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(faults.status(402, { times: 1 }))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Completions limit reached' })
    expect(await editor.complete(unseen())).toEqual([])
    expect(proxy.requests.count({ endpoint })).toBe(1)
    report.add('402, then healthy', proxy.requests, 'when ghost text goes wrong')
  })

  it('asks nothing after a 429 until retry-after has passed', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(faults.status(429, { retryAfter: 1, times: 1 }))
    expect(await editor.complete(unseen())).toEqual([])
    await expect.poll(() => editor.log.join('\n')).toContain('Rate limited by server. Retry in 1s.')
    expect(await editor.complete(unseen())).toEqual([])
    expect(proxy.requests.count({ endpoint })).toBe(1)
    await expect.poll(() => editor.complete(unseen()), { interval: 200 }).toHaveLength(1)
    report.add('429, then healthy', proxy.requests, 'when ghost text goes wrong')
  })

  it('shows the text of a 466 as an error, which stays', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(faults.status(466, { message: 'Please update your editor.', times: 1 }))
    expect(await editor.complete(unseen())).toEqual([])
    const error = { kind: 'Error', message: 'Please update your editor.' }
    await expect.poll(() => editor.status).toMatchObject(error)
    expect(await editor.complete(unseen())).toHaveLength(1)
    expect(editor.status).toMatchObject(error)
    report.add('466, then healthy', proxy.requests, 'when ghost text goes wrong')
  })
})
