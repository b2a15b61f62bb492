import { Agent, request } from 'node:http'
import { describe, expect, it } from 'vitest'
import type { CopilotCompletionRequest, Handler } from '../../src/index.ts'
import { rawPost, sendRaw } from './raw-client.ts'
import { complete, running, textsOf } from './running.ts'

const post = (url: string, body: string, path = '/v1/completions') => fetch(url + path, { method: 'POST', body })

describe('a body that is refused', () => {
  const noPrompt = '`prompt` is required'
  it.each([
    ['nothing', '', 'Invalid JSON in request body'],
    ['what is no JSON', '{"prompt":', 'Invalid JSON in request body'],
    ['bytes that are no UTF-8', Buffer.from([0x7b, 0xff, 0xfe]).toString('latin1'), 'Invalid JSON in request body'],
    ['a JSON text', '"prompt"', 'must be a JSON object with `prompt`'],
    ['a JSON list', '[{"prompt":"a"}]', 'must be a JSON object with `prompt`'],
    ['null', 'null', 'must be a JSON object with `prompt`'],
    ['no prompt', '{"max_tokens":1}', noPrompt],
    ['an empty prompt', '{"prompt":""}', noPrompt],
    ['an empty list of prompts', '{"prompt":[]}', noPrompt],
    ['an empty prompt in a list', '{"prompt":["a",""]}', '`prompt[1]` must not be empty'],
    ['a prompt that is a number', '{"prompt":7}', noPrompt],
    ['a prompt that is null', '{"prompt":null}', noPrompt],
    ['max_tokens as a text', '{"prompt":"a","max_tokens":"many"}', '`max_tokens` must be integer'],
    ['a negative max_tokens', '{"prompt":"a","max_tokens":-1}', '`max_tokens` must be >= 0'],
    ['a temperature out of range', '{"prompt":"a","temperature":9}', '`temperature` must be <= 2'],
    ['n of zero', '{"prompt":"a","n":0}', '`n` must be >= 1'],
    ['a stop that is a number', '{"prompt":"a","stop":7}', '`stop` must be string, array or null'],
    ['stream as a text', '{"prompt":"a","stream":"yes"}', '`stream` must be boolean'],
    ['too many choices in all', `{"prompt":${JSON.stringify(Array(100).fill('a'))},"n":100}`, 'prompts times n must be at most'],
    ['nesting without end', `{"prompt":"a","x":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 'nests too deeply'],
  ])('for %s gives a 400 that says so, and the connection goes on', async (_, body, message) => {
    const { proxy, errors } = await running()
    const { text, end } = await sendRaw(
      proxy.port,
      `${rawPost('/v1/completions', body)}GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    )
    expect(end).toBe('closed')
    expect(text.match(/HTTP\/1\.1 \d{3}/g)).toEqual(['HTTP/1.1 400', 'HTTP/1.1 200'])
    const error = JSON.parse(/\{"error".*?\}\}/.exec(text)?.[0] ?? '{}').error
    expect(error).toMatchObject({ type: 'invalid_request_error', code: 400, message: expect.stringContaining(message) })
    expect(errors).toEqual([])
  })

  it('is journalled as it came', async () => {
    const { proxy } = await running()
    await post(proxy.url, '{"prompt":')
    await post(proxy.url, '{"prompt":7}')
    expect(proxy.requests.all().map(({ status, text, body }) => [status, text, body])).toEqual([
      [400, '{"prompt":', undefined],
      [400, '{"prompt":7}', { prompt: 7 }],
    ])
  })
})

describe('what a handler is asked', () => {
  async function asked(body: object, path = '/v1/completions', options = {}): Promise<CopilotCompletionRequest> {
    let seen: CopilotCompletionRequest | undefined
    const onCompletion: Handler = (request) => {
      seen = request
      return { choices: [{ text: '' }] }
    }
    const { proxy } = await running({ maxTokens: 77, maxTokensLimit: 500, ...options, onCompletion })
    expect((await post(proxy.url, JSON.stringify({ prompt: 'p', ...body }), path)).status).toBe(200)
    return seen as CopilotCompletionRequest
  }

  it('has the configured max_tokens where the request has none, and never more than the limit', async () => {
    expect((await asked({})).max_tokens).toBe(77)
    expect((await asked({ max_tokens: null })).max_tokens).toBe(77)
    expect((await asked({ max_tokens: 500 })).max_tokens).toBe(500)
    expect((await asked({ max_tokens: 501 })).max_tokens).toBe(500)
    expect((await asked({ max_tokens: 1e15 }, undefined, { maxTokensLimit: undefined })).max_tokens).toBe(8192)
  })

  it('has stop as a list', async () => {
    expect((await asked({ stop: '\n' })).stop).toEqual(['\n'])
    expect((await asked({ stop: null })).stop).toEqual([])
  })

  it('has the model of the path, the language of extra, and the path of the prompt', async () => {
    expect((await asked({}, '/v1/engines/codex/completions')).model).toBe('codex')
    expect((await asked({}, '/v1/engines/gpt-41-copilot/completions')).model).toBe('gpt-41-copilot')
    expect((await asked({ extra: { language: 'rust' } })).language).toBe('rust')
    expect((await asked({ prompt: '// Path: src/main.rs\nfn main' })).file_path).toBe('src/main.rs')
  })

  it('has fields nobody knows', async () => {
    expect(await asked({ nwo: 'o/r', made_up: { deep: [1] } })).toMatchObject({ nwo: 'o/r', made_up: { deep: [1] } })
  })
})

describe('the server’s side of a completion', () => {
  const says =
    (...texts: string[]): Handler =>
    () => ({ choices: texts.map((text) => ({ text })) })

  it('gives n choices for each of k prompts', async () => {
    const { proxy } = await running()
    expect(await textsOf(complete(proxy.url, { prompt: ['a', 'b'], n: 2 }))).toEqual(['a', 'a', 'b', 'b'])
  })

  it('cuts at a stop and truncates at max_tokens', async () => {
    const { proxy } = await running({ onCompletion: says('one\ntwo\nthree') })
    const choice = async (body: object) => ((await (await complete(proxy.url, body)).json()) as { choices: object[] }).choices[0]
    expect(await choice({ stop: ['\n'] })).toMatchObject({ text: 'one', finish_reason: 'stop' })
    expect(await choice({ max_tokens: 1 })).toMatchObject({ text: 'one', finish_reason: 'length' })
    expect(await choice({})).toMatchObject({ text: 'one\ntwo\nthree', finish_reason: 'stop' })
  })

  it('echoes the prompt where it is asked to, and takes the texts of extra.test_completions', async () => {
    const { proxy } = await running({ onCompletion: says('b') })
    expect(await textsOf(complete(proxy.url, { prompt: 'a', echo: true }))).toEqual(['ab'])
    expect(await textsOf(complete(proxy.url, { n: 3, extra: { test_completions: ['x', 'y'] } }))).toEqual(['x', 'y', 'x'])
  })
})

describe('a stream', () => {
  it('is server-sent events: a delta each, every index, a finish reason each, [DONE], the end', async () => {
    const { proxy } = await running({ seed: 1, onCompletion: () => ({ id: 'cmpl-1', created: 7, choices: [{ text: 'a b' }] }) })
    const response = await complete(proxy.url, { stream: true, n: 2, model: 'm' })
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const chunk = (index: number, text: string, finish_reason: string | null) =>
      `data: ${JSON.stringify({ id: 'cmpl-1', object: 'text_completion', created: 7, model: 'm', choices: [{ index, text, finish_reason, logprobs: null }] })}\n\n`
    expect(await response.text()).toBe(
      [chunk(0, 'a', null), chunk(1, 'a', null), chunk(0, ' b', 'stop'), chunk(1, ' b', 'stop'), 'data: [DONE]\n\n'].join(''),
    )
    expect(await proxy.requests.waitFor()).toMatchObject({ status: 200, events: 5, cancelled: false })
  })

  it('shows its headers before its first token', async () => {
    let release = (): void => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* late() {
      await gate
      yield { data: 'first' }
    }
    const { proxy } = await running({ onCompletion: () => ({ frames: late() }) })
    const response = await complete(proxy.url)
    release()
    expect(await response.text()).toBe('data: first\n\n')
  })

  it('never splits a grapheme, and its deltas make the whole text', async () => {
    const text = 'naïve 👩‍👩‍👧‍👦 família 🇧🇷 é\r\n\tend'
    const { proxy } = await running({ onCompletion: says(text) })
    const events = (await (await complete(proxy.url, { stream: true })).text()).split('\n\n').slice(0, -2)
    const deltas = events.map((event) => JSON.parse(event.slice(6)).choices[0].text as string)
    expect(deltas.join('')).toBe(text)
    const ends = new Set([...new Intl.Segmenter().segment(text)].map(({ index }) => index))
    let at = 0
    for (const delta of deltas) {
      expect(ends.has(at)).toBe(true)
      at += delta.length
    }
  })

  const says =
    (text: string): Handler =>
    () => ({ choices: [{ text }] })
})

describe('HEAD', () => {
  it('gives the headers of GET and no body', async () => {
    const { proxy } = await running()
    const get = await fetch(`${proxy.url}/health`)
    const head = await fetch(`${proxy.url}/health`, { method: 'HEAD' })
    expect(head.status).toBe(200)
    expect(head.headers.get('content-length')).toBe(get.headers.get('content-length'))
    expect(await head.text()).toBe('')
    expect((await fetch(`${proxy.url}/v1/completions`, { method: 'HEAD' })).status).toBe(404)
    expect(proxy.requests.find({ method: 'HEAD' })).toMatchObject({ status: 200, bytes: 0 })
  })
})

describe('a connection', () => {
  it('is used again after every kind of answer', async () => {
    const { proxy } = await running({ onCompletion: ({ prompt }) => (prompt === 'none' ? undefined : { choices: [{ text: 'a' }] }) })
    let connections = 0
    proxy.server?.on('connection', () => connections++)
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const ask = (method: string, path: string, body = '') =>
      new Promise<number | undefined>((resolve, reject) => {
        const sent = request({ port: proxy.port, method, path, agent }, (response) => {
          response.resume().on('end', () => resolve(response.statusCode))
        })
        sent.on('error', reject).end(body)
      })
    const path = '/v1/completions'
    expect([
      await ask('GET', '/health'),
      await ask('POST', path, '{"prompt":"a"}'),
      await ask('POST', path, '{"prompt":"a","stream":true}'),
      await ask('POST', path, '{"prompt":"none"}'),
      await ask('POST', path, 'no JSON'),
      await ask('POST', '/nowhere', 'x'.repeat(1_000_000)),
      await ask('GET', '/health'),
    ]).toEqual([200, 200, 200, 404, 400, 404, 200])
    expect(connections).toBe(1)
    agent.destroy()
  })
})
