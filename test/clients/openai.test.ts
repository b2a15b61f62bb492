import type { OpenAI } from 'openai'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CopilotProxy, faults, text } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { openaiClient } from './openai-client.ts'
import { startProxy } from './start-proxy.ts'

const onCompletion = text('  return a + b')
const asked = { model: 'gpt-41-copilot', prompt: 'function add(a, b) {\n' }
const stream = true as const

describe.each(['openai', 'openai-6'])('the package %s', (packageName) => {
  const report = new ClientReport(packageName)
  let Client: typeof OpenAI

  beforeAll(async () => {
    Client = await openaiClient(packageName)
  })
  afterAll(() => report.print())

  /** Each test has a server of its own, so that those that wait between their tries can wait together. */
  const withClient = async (
    what: string,
    act: (client: OpenAI, proxy: CopilotProxy) => Promise<void>,
    { base = '/v1/engines/gpt-41-copilot', ...options }: { base?: string } & Partial<CopilotProxy['config']> = {},
  ): Promise<void> => {
    await using proxy = await startProxy({ onCompletion, ...options })
    await act(new Client({ apiKey: 'tid=fake', baseURL: proxy.url + base, logLevel: 'off' }), proxy)
    report.add(what, proxy.requests)
  }

  describe.concurrent.each(['/v1', '/v1/engines/gpt-41-copilot'])('with %s as its base', (base) => {
    it('gets a completion whole', () =>
      withClient(
        `a completion, ${base}`,
        async (client) => {
          const { choices, usage } = await client.completions.create(asked)
          expect(choices).toMatchObject([{ text: '  return a + b', index: 0, finish_reason: 'stop' }])
          expect(usage?.total_tokens).toBeGreaterThan(0)
        },
        { base },
      ))

    it('gets a completion streamed', () =>
      withClient(
        `a stream, ${base}`,
        async (client) => {
          expect(await textOf(client)).toBe('  return a + b')
        },
        { base },
      ))

    it('gets as many choices as it wants, streamed side by side', () =>
      withClient(
        `a stream of three choices, ${base}`,
        async (client) => {
          const texts = ['', '', '']
          for await (const { choices } of await client.completions.create({ ...asked, n: 3, stream }))
            for (const { index, text } of choices) texts[index] += text
          expect(texts).toEqual(Array(3).fill('  return a + b'))
        },
        { base },
      ))
  })

  it.concurrent('lists the models', () =>
    withClient('the models, /v1', async (client) => expect((await client.models.list()).data.map(({ id }) => id)).toEqual(['codebuddy']), {
      base: '/v1',
    }))

  it.concurrent.each([
    [400, 'BadRequestError', 1],
    [401, 'AuthenticationError', 1],
    [402, 'APIError', 1],
    [403, 'PermissionDeniedError', 1],
    [404, 'NotFoundError', 1],
    [408, 'APIError', 3],
    [409, 'ConflictError', 3],
    [422, 'UnprocessableEntityError', 1],
    [429, 'RateLimitError', 3],
    [500, 'InternalServerError', 3],
    [503, 'InternalServerError', 3],
  ])('after a lasting %i throws %s, having asked %i times', (status, error, times) =>
    withClient(`a lasting ${status}`, async (client, proxy) => {
      proxy.use(faults.status(status))
      expect(await problemOf(textOf(client))).toMatchObject({ error, status })
      expect(proxy.requests.count({ endpoint: 'completions', status })).toBe(times)
    }),
  )

  it.concurrent.each([408, 429, 500, 503])('recovers from a single %i by itself', (status) =>
    withClient(`a single ${status}`, async (client, proxy) => {
      proxy.use(faults.status(status, { times: 1 }))
      expect(await textOf(client)).toBe('  return a + b')
      expect(proxy.requests.all({ endpoint: 'completions' }).map((request) => request.status)).toEqual([status, 200])
    }),
  )

  it.concurrent('waits as long as retry-after says', () =>
    withClient('a 429 with retry-after: 1', async (client, proxy) => {
      proxy.use(faults.status(429, { retryAfter: 1, times: 1 }))
      expect(await textOf(client)).toBe('  return a + b')
      const [limited, answered] = proxy.requests.all({ endpoint: 'completions' })
      expect((answered?.atMs ?? 0) - (limited?.atMs ?? 0)).toBeGreaterThanOrEqual(990)
    }))

  it.concurrent('after lasting resets throws APIConnectionError, having asked 3 times', () =>
    withClient('a lasting reset', async (client, proxy) => {
      proxy.use(faults.reset())
      expect(await problemOf(textOf(client))).toMatchObject({ error: 'APIConnectionError' })
      expect(proxy.requests.count({ endpoint: 'completions' })).toBe(3)
    }))

  it.concurrent('throws SyntaxError where an event is not JSON, and does not ask again', () =>
    withClient('malformed JSON in a stream', async (client, proxy) => {
      proxy.use(faults.malformedJson())
      expect(await problemOf(textOf(client))).toMatchObject({ error: 'SyntaxError' })
      expect(proxy.requests.count({ endpoint: 'completions' })).toBe(1)
    }))

  it.concurrent('throws APIError with the message of an error in the stream', () =>
    withClient('an error in a stream', async (client, proxy) => {
      proxy.use(faults.errorEvent({ message: 'boom' }))
      expect(await problemOf(textOf(client))).toMatchObject({ error: 'APIError', message: 'boom' })
    }))

  it.concurrent('throws TypeError "terminated" where the stream is cut, and does not ask again', () =>
    withClient('a cut stream', async (client, proxy) => {
      proxy.use(faults.close({ at: { event: 1 } }))
      expect(await problemOf(textOf(client))).toMatchObject({ error: 'TypeError', message: 'terminated' })
      expect(proxy.requests.count({ endpoint: 'completions' })).toBe(1)
    }))

  it.concurrent(`${packageName === 'openai' ? 'throws SyntaxError' : 'keeps what it has'} where a stream ends in half an event`, () =>
    withClient('half an event', async (client, proxy) => {
      proxy.use(faults.cutEvent({ at: { event: 2 } }))
      const answer = textOf(client)
      if (packageName === 'openai') expect(await problemOf(answer)).toMatchObject({ error: 'SyntaxError' })
      else expect(await answer).toMatch(/^ +return ?$/)
    }))

  it.concurrent('takes a page of HTML and an empty stream for an empty text', () =>
    withClient('HTML, then nothing but [DONE]', async (client, proxy) => {
      proxy.use(faults.htmlPage({ times: 1 }), () => ({ headers: { 'content-type': 'text/event-stream' }, frames: [{ data: '[DONE]' }] }))
      expect([await textOf(client), await textOf(client)]).toEqual(['', ''])
    }))

  it.concurrent('recovers from a single reset by itself', () =>
    withClient('a single reset', async (client, proxy) => {
      proxy.use(faults.reset({ times: 1 }))
      expect(await textOf(client)).toBe('  return a + b')
    }))
})

async function textOf(client: OpenAI): Promise<string> {
  let read = ''
  for await (const { choices } of await client.completions.create({ ...asked, stream })) read += choices[0]?.text ?? ''
  return read
}

interface Problem {
  readonly error: string
  readonly message: string
  readonly status?: number
}

async function problemOf(answer: Promise<unknown>): Promise<Problem> {
  const error = await answer.then(
    (value) => new Error(`It gave ${JSON.stringify(value)} instead.`),
    (error: Error & { status?: number }) => error,
  )
  return { error: error.constructor.name, message: error.message, ...('status' in error && { status: error.status }) }
}
