import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createTestProxy, type TestProxy, type TestProxyOptions, type VirtualClock } from '../../src/index.ts'

interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

let proxy: TestProxy<VirtualClock>

const start = async (options: Omit<TestProxyOptions, 'clock'> = {}) => {
  proxy = await createTestProxy<'virtual'>({ ...options, clock: 'virtual' })
}
const ask = async (method: string, path: string, body?: unknown): Promise<Answer> => {
  const response = await fetch(proxy.url + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
}

beforeEach(() => start())
afterEach(() => proxy.stop())

describe('a model', () => {
  it('is told by its id, with and without /v1', async () => {
    expect(await ask('GET', '/models/gpt-4.1')).toMatchObject({
      status: 200,
      body: { id: 'gpt-4.1', object: 'model', is_chat_fallback: true },
    })
    expect(await ask('GET', '/v1/models/codebuddy')).toMatchObject({ status: 200, body: { id: 'codebuddy', object: 'model' } })
    expect(await ask('GET', '/models/none')).toMatchObject({ status: 404, body: { error: { type: 'not_found' } } })
  })

  it('has its terms accepted until the proxy is reset', async () => {
    await proxy.stop()
    await start({ models: [{ id: 'o/strict', policy: { state: 'unconfigured', terms: 'Be kind.' } }] })
    const state = async () => (await ask('GET', '/models')).body as { data: { policy: { state: string } }[] }
    expect((await state()).data[0]?.policy.state).toBe('unconfigured')
    expect(await ask('POST', '/models/o%2Fstrict/policy', { state: 'enabled' })).toMatchObject({ status: 200, body: { state: 'enabled' } })
    expect((await state()).data[0]?.policy).toEqual({ state: 'enabled', terms: 'Be kind.' })
    proxy.reset()
    expect((await state()).data[0]?.policy.state).toBe('unconfigured')
  })

  it.each([
    ['/models/gpt-4.1/policy', { state: 'maybe' }, 400],
    ['/models/none/policy', { state: 'enabled' }, 404],
  ])('%s with %j answers %d', async (path, body, status) => expect(await ask('POST', path, body)).toMatchObject({ status }))

  it('is chosen by the server in auto mode', async () => {
    const session = await ask('POST', '/models/session', { auto_mode: { model_hints: ['auto'] } })
    expect(session.body).toMatchObject({
      selected_model: 'gpt-4.1',
      available_models: ['gpt-4.1', 'gpt-4o', 'gpt-5-mini', 'claude-sonnet-4.5'],
      session_token: expect.stringMatching(/^mock-session-/),
      expires_at: proxy.clock.now() / 1000 + 3_600,
    })
    expect(await ask('POST', '/models/session/intent', { prompt: 'hi', available_models: ['gpt-4o'] })).toMatchObject({
      status: 200,
      body: { candidate_models: ['gpt-4o'], predicted_label: 'no_reasoning' },
    })
  })
})

describe('with strictModels, a chat', () => {
  const models = [
    { id: 'small', capabilities: { limits: { max_prompt_tokens: 10 } } },
    { id: 'new', policy: { state: 'unconfigured' } },
    { id: 'codex', supported_endpoints: ['/responses'] },
  ]
  const chat = (model: string, content = 'hi') => ask('POST', '/v1/chat/completions', { model, messages: [{ role: 'user', content }] })

  beforeEach(async () => {
    await proxy.stop()
    await start({ strictModels: true, models })
  })

  it.each([
    ['small', 'x'.repeat(44), 'model_max_prompt_tokens_exceeded', 'prompt token count of 11 exceeds the limit of 10'],
    ['none', 'hi', 'model_not_supported', 'The requested model is not supported.'],
    ['new', 'hi', 'model_not_supported', 'The requested model is not supported.'],
    ['codex', 'hi', 'unsupported_api_for_model', 'model "codex" is not accessible via the /chat/completions endpoint'],
  ])('for %s is refused with %3$s', async (model, content, code, message) => {
    expect(await chat(model, content)).toMatchObject({ status: 400, body: { error: { code, message } } })
  })

  it('goes through where the model can be had', async () => {
    expect((await chat('small')).status).toBe(200)
    expect((await ask('POST', '/responses', { model: 'codex', input: 'hi' })).status).toBe(200)
    await ask('POST', '/models/new/policy', { state: 'enabled' })
    expect((await chat('new')).status).toBe(200)
  })

  it('is the only thing looked at: ghost text names engines that no list has', async () => {
    expect((await ask('POST', '/v1/engines/gpt-41-copilot/completions', { prompt: 'x' })).status).toBe(200)
  })
})

describe('what Copilot’s clients ask beside', () => {
  it.each([
    ['GET', '/agents', { agents: [] }],
    ['GET', '/agents/skills', { skills: [] }],
    ['GET', '/agents/sessions', { total_count: 0 }],
    ['GET', '/agents/swe/internal/memory/v0/enabled', { enabled: false }],
    ['GET', '/agents/swe/memory/v0/recent', { memories: [] }],
    ['POST', '/twirp/github.snippy.v1.SnippyAPI/Match', { snippets: [] }],
    ['POST', '/twirp/github.snippy.v1.SnippyAPI/FilesForMatch', { file_matches: [] }],
    ['POST', '/search/code', { results: [] }],
    ['GET', '/copilot_internal/embeddings/models', { models: [{ active: true }] }],
    ['GET', '/user/copilot_billing', { seat: { plan: { plan_type: 'business' } } }],
    ['GET', '/v0.1/servers', { servers: [] }],
    ['GET', '/copilot_internal/content_exclusion?repos=a/b,c/d', [{ rules: [] }, { rules: [] }]],
    ['GET', '/copilot_internal/content_exclusion', [{ rules: [] }]],
    ['POST', '/chunks', { chunks: [] }],
  ])('%s %s has an answer that says there is nothing', async (method, path, body) => {
    const answer = await ask(method, path, method === 'POST' ? {} : undefined)
    expect(answer).toMatchObject({ status: 200, body })
    expect(answer.headers.get('x-github-request-id')).not.toBeNull()
  })

  it.each([
    ['GET', '/copilot_internal/managed_settings'],
    ['GET', '/copilot_internal/team_customizations'],
    ['GET', '/embeddings/models'],
    ['POST', '/auto'],
  ])('%s %s is not available, and says so as GitHub would', async (method, path) => {
    const answer = await ask(method, path, method === 'POST' ? {} : undefined)
    expect(answer).toMatchObject({ status: 404, body: { error: { type: 'not_found', code: 404 } } })
    expect(answer.headers.get('x-github-request-id')).not.toBeNull()
    expect(answer.headers.get('x-request-id')).not.toBeNull()
  })

  it('has no GraphQL without a sign-in', async () => {
    expect(await ask('POST', '/graphql', { query: '{ viewer { login } }' })).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    })
  })

  it('has a file as one chunk, with its vector where asked for', async () => {
    const { body } = await ask('POST', '/chunks', { content: 'a\nb', embed: true, embedding_model: 'metis' })
    expect(body).toMatchObject({ chunks: [{ text: 'a\nb', line_range: { start: 0, end: 2 } }], embedding_model: 'metis' })
    expect((body as { chunks: { embedding: { embedding: number[] } }[] }).chunks[0]?.embedding.embedding).toHaveLength(512)
  })

  it('has an MCP server without tools', async () => {
    const rpc = (method: string, params = {}) => ask('POST', '/mcp/readonly', { jsonrpc: '2.0', id: 7, method, params })
    expect((await rpc('initialize', { protocolVersion: '2025-03-26' })).body).toMatchObject({
      id: 7,
      result: { protocolVersion: '2025-03-26', serverInfo: { name: 'mock-copilot' } },
    })
    expect((await rpc('tools/list')).body).toEqual({ jsonrpc: '2.0', id: 7, result: { tools: [] } })
    expect((await rpc('toString')).body).toMatchObject({ error: { code: -32601 } })
    expect(await ask('POST', '/mcp', { jsonrpc: '2.0', method: 'notifications/initialized' })).toMatchObject({
      status: 202,
      body: undefined,
    })
    const stream = await ask('GET', '/mcp')
    expect([stream.status, stream.headers.get('allow')]).toEqual([405, 'POST'])
  })
})

describe('embeddings', () => {
  it('are given although the handler never answers', async () => {
    await proxy.stop()
    await start({ onCompletion: () => undefined })
    expect(await ask('POST', '/v1/embeddings', { input: 'x', dimensions: 2 })).toMatchObject({
      status: 200,
      body: { data: [{ index: 0 }] },
    })
    expect((await ask('POST', '/v1/chat/completions', { messages: [{ role: 'user', content: 'x' }] })).status).toBe(404)
  })
})
