import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createTestProxy, echo, type Handler, type TestProxy, text } from '../../src/index.ts'
import { endpoints } from '../../src/protocol/endpoints/index.ts'
import { ExchangeWatch } from '../support/exchange-watch.ts'
import { hasSchema } from '../support/wire-schemas.ts'

const json = (path: string, body: object): [string, RequestInit] => [
  path,
  { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } },
]
const form = (path: string, fields: Record<string, string>): [string, RequestInit] => [
  path,
  { method: 'POST', body: new URLSearchParams(fields) },
]
const messages = [{ role: 'user', content: 'hi' }]

/** One request to each endpoint at least; streams too. */
const requests: Readonly<Record<string, readonly [string, RequestInit?][]>> = {
  'access-token': [
    json('/login/oauth/access_token', { device_code: 'unknown' }),
    form('/login/oauth/access_token', { device_code: 'unknown' }),
  ],
  'agent-sessions': [['/agents/sessions']],
  agents: [['/agents']],
  'anonymous-token': [['/copilot_internal/v2/nltoken']],
  'chat-completions': [json('/chat/completions', { messages }), json('/chat/completions', { messages, stream: true })],
  chunks: [json('/chunks', { content: 'a\nb', embed: true })],
  'code-search': [json('/search/code', { query: 'a' })],
  completions: [json('/v1/completions', { prompt: 'a' }), json('/v1/completions', { prompt: 'a', stream: true })],
  'content-exclusion': [['/copilot_internal/content_exclusion?repos=a,b'], ['/copilot_internal/content_exclusion']],
  'copilot-billing': [['/user/copilot_billing']],
  'copilot-user': [['/copilot_internal/user']],
  'device-code': [json('/login/device/code', { client_id: 'a', scope: 'b' }), form('/login/device/code', { client_id: 'a' })],
  'device-decision': [form('/login/device', { user_code: 'BBBB-BBBB', decision: 'approve' })],
  'device-page': [['/login/device']],
  'dotcom-embedding-models': [['/copilot_internal/embeddings/models']],
  'dotcom-embeddings': [json('/copilot_internal/embeddings', { inputs: ['a'] })],
  embeddings: [json('/embeddings', { input: 'a' }), json('/embeddings', { input: ['a'], encoding_format: 'base64' })],
  experiments: [['/telemetry']],
  'github-user': [['/user']],
  graphql: [json('/graphql', { query: '{ viewer { login } }' })],
  health: [['/health']],
  mcp: [
    json('/mcp', { jsonrpc: '2.0', id: 1, method: 'initialize' }),
    json('/mcp', { jsonrpc: '2.0', id: 2, method: 'unknown' }),
    json('/mcp', { jsonrpc: '2.0', method: 'notifications/initialized' }),
  ],
  'mcp-registry': [['/v0.1/servers']],
  'mcp-stream': [['/mcp']],
  'memory-enabled': [['/agents/swe/internal/memory/v0/enabled']],
  'memory-recent': [['/agents/swe/memory/v0/recent']],
  messages: [json('/v1/messages', { messages, max_tokens: 9 }), json('/v1/messages', { messages, max_tokens: 9, stream: true })],
  model: [['/models/gpt-4.1'], ['/models/unknown']],
  'model-intent': [json('/models/session/intent', { prompt: 'a', available_models: ['gpt-4.1'] })],
  'model-policy': [json('/models/gpt-4.1/policy', { state: 'enabled' })],
  'model-session': [json('/models/session', { auto_mode: { model_hints: ['auto'] } })],
  models: [['/models']],
  'openai-models': [['/v1/models']],
  ping: [['/_ping']],
  responses: [json('/responses', { input: 'a' }), json('/responses', { input: 'a', stream: true })],
  'responses-socket': [['/responses', { headers: { connection: 'upgrade' } }]],
  skills: [['/skills']],
  'snippy-files': [json('/twirp/github.snippy.v1.SnippyAPI/FilesForMatch', { cursor: '' })],
  'snippy-match': [json('/twirp/github.snippy.v1.SnippyAPI/Match', { source: 'a' })],
  telemetry: [json('/telemetry', {})],
  token: [['/copilot_internal/v2/token']],
}

const broken: Handler = () => ({ headers: { 'content-type': 'text/event-stream' }, frames: [{ data: { choices: 'none' } }] })

const exchanged = async (
  onCompletion: Handler,
  asked: readonly (readonly [string, RequestInit?])[],
): Promise<[ExchangeWatch, TestProxy]> => {
  await using proxy = await createTestProxy({ onCompletion })
  const watch = new ExchangeWatch(proxy)
  if (proxy.server !== undefined) watch.watch(proxy.server)
  for (const [path, init] of asked) await (await fetch(proxy.url + path, init)).text()
  watch.check()
  return [watch, proxy]
}

it.each(endpoints.filter(({ upgrade }) => upgrade !== true).map(({ name }) => name))(
  'what the endpoint %s takes and says is as the schemas say',
  async (name) => {
    const [watch, proxy] = await exchanged(echo(), requests[name] ?? [])
    expect(watch.problems).toEqual([])
    expect(proxy.requests.count({ endpoint: name })).toBe(requests[name]?.length)
    expect(watch.checked).toBeGreaterThanOrEqual(hasSchema(name, 'whole') ? 1 : 0)
  },
)

it.each([
  ['a request', 'it was refused', json('/v1/completions', { prompt: 7 })],
  ['an event', 'its event', json('/v1/completions', { prompt: 'a', stream: true })],
] as const)('tells of %s that is not', async (_what, problem, request) => {
  const [{ problems }] = await exchanged(broken, [request])
  expect(problems).toContainEqual(expect.stringContaining(problem))
})

it('holds messages on a WebSocket to them too', async () => {
  await using proxy = await createTestProxy({ onCompletion: text('Hello from the mock.') })
  const watch = new ExchangeWatch(proxy)
  if (proxy.server !== undefined) watch.watch(proxy.server)
  const socket = new WebSocket(`${proxy.url.replace('http', 'ws')}/responses`)
  socket.on('open', () => socket.send(JSON.stringify({ type: 'response.create', model: 'gpt-5', input: 'hi' })))
  let received = 0
  await new Promise<void>((resolve) => {
    socket.on('message', (message) => {
      received++
      if (String(message).includes('"response.completed"')) resolve()
    })
  })
  await proxy.requests.waitFor({ endpoint: 'responses' })
  watch.check()
  socket.terminate()
  expect(watch.problems).toEqual([])
  expect(watch.checked).toBe(1 + received)
})
