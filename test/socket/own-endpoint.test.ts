import { describe, expect, it } from 'vitest'
import { type CompletionEndpoint, faults, fixtures, HttpError, latency, type PlainEndpoint, VirtualClock } from '../../src/index.ts'
import { running } from './running.ts'

/** An endpoint that this package knows nothing of: another vendor's, with words of its own. */
const generate: CompletionEndpoint = {
  name: 'generate',
  method: 'POST',
  paths: ['/api/:project/generate'],
  credential: 'copilot',
  read({ body, params }, { maxTokens }) {
    const { ask, stream } = Object(body) as { ask?: unknown; stream?: unknown }
    if (typeof ask !== 'string') throw new HttpError(400, 'Invalid request: `ask` is required and must be a string.')
    return { prompt: ask, model: params.project as string, stream: stream === true, max_tokens: maxTokens }
  },
  write({ choices }, { stream, model }) {
    const said = choices.map(({ text }) => text).join('')
    if (stream !== true) return { body: { model, said } }
    return { headers: { 'content-type': 'text/event-stream' }, frames: said.split(' ').map((word) => ({ data: { word }, tokens: 1 })) }
  },
}
const onCompletion = fixtures(
  { name: 'greeting', match: { endpoint: 'generate', prompt: { contains: 'hello' } }, reply: 'hello to you too' },
  { name: 'sorry', match: { model: 'closed' }, reply: { error: { status: 403, message: 'Closed.' } } },
)
const post = (url: string, path: string, body: object): Promise<Response> =>
  fetch(url + path, { method: 'POST', body: JSON.stringify(body) })

describe('an endpoint from outside', () => {
  it('is answered by fixtures, whole and streamed', async () => {
    const { proxy } = await running({ endpoints: [generate], onCompletion })
    expect(await (await post(proxy.url, '/api/mine/generate', { ask: 'say hello' })).json()).toEqual({
      model: 'mine',
      said: 'hello to you too',
    })
    const streamed = await post(proxy.url, '/api/mine/generate', { ask: 'say hello', stream: true })
    expect(await streamed.text()).toBe('data: {"word":"hello"}\n\ndata: {"word":"to"}\n\ndata: {"word":"you"}\n\ndata: {"word":"too"}\n\n')
    expect((await post(proxy.url, '/api/closed/generate', { ask: 'x' })).status).toBe(403)
    const missed = await post(proxy.url, '/api/mine/generate', { ask: 'nothing' })
    expect([missed.status, await missed.text()]).toEqual([404, expect.stringContaining('No fixture matches this generate request')])
  })

  it('has its requests refused in its own words', async () => {
    const { proxy } = await running({ endpoints: [generate], onCompletion, authToken: 'secret' })
    expect((await post(proxy.url, '/api/mine/generate', { ask: 'hello' })).status).toBe(401)
    const bad = await fetch(`${proxy.url}/api/mine/generate`, { method: 'POST', headers: { authorization: 'Bearer secret' }, body: '{}' })
    expect([bad.status, await bad.text()]).toEqual([400, expect.stringContaining('`ask` is required')])
  })

  it('suffers faults and latencies', async () => {
    const clock = new VirtualClock()
    const { proxy } = await running({ endpoints: [generate], onCompletion, clock })
    {
      using _ = proxy.use(faults.status(503, { times: 1 }), faults.reset({ at: { event: 2 } }))
      expect((await post(proxy.url, '/api/mine/generate', { ask: 'hello' })).status).toBe(503)
      const cut = await post(proxy.url, '/api/mine/generate', { ask: 'hello', stream: true })
      await expect(cut.text()).rejects.toThrow('terminated')
    }
    proxy.use(latency.pace({ firstTokenMs: 1_000, tokensPerSecond: 1 }))
    const slow = await post(proxy.url, '/api/mine/generate', { ask: 'hello', stream: true })
    const text = slow.text()
    await clock.advance('3s')
    expect(proxy.requests.last()?.complete).toBe(false)
    await clock.advance('1s')
    expect((await text).match(/data: /g)).toHaveLength(4)
  })

  it('is journalled by its name, with the fixture that answered and the faults that fired', async () => {
    const { proxy } = await running({ endpoints: [generate], onCompletion })
    proxy.use(faults.comments())
    await (await post(proxy.url, '/api/mine/generate', { ask: 'hello', stream: true })).text()
    expect(await proxy.requests.waitFor({ endpoint: 'generate' })).toMatchObject({
      path: '/api/mine/generate',
      body: { ask: 'hello' },
      answeredBy: 'greeting',
      faults: ['comments'],
      events: 4,
      status: 200,
    })
  })

  it('can take the place of one of Copilot’s, and answer by itself', async () => {
    const health: PlainEndpoint = {
      name: 'own-health',
      method: 'GET',
      paths: ['/health'],
      credential: 'none',
      answer: (call) => ({ body: { verbose: call.query().get('verbose') } }),
    }
    const { proxy } = await running({ endpoints: [health], authToken: 'secret' })
    expect(await (await fetch(`${proxy.url}/health?verbose=1`)).json()).toEqual({ verbose: '1' })
    expect(proxy.requests.last()?.endpoint).toBe('own-health')
  })

  it('is found by the letters of its path, whatever they mean in a regular expression', async () => {
    const { proxy } = await running({ endpoints: [{ ...generate, paths: ['/v1.0/(beta):project/generate'] }], onCompletion })
    const { status } = await post(proxy.url, '/v1.0/(beta)mine/generate', { ask: 'say hello' })
    expect([status, (await post(proxy.url, '/v1x0/(beta)mine/generate', { ask: 'say hello' })).status]).toEqual([200, 404])
  })

  it.each([
    [{ ...generate, paths: ['api/generate'] }],
    [{ name: 'x', method: 'GET', paths: ['/x'], credential: 'none' } as unknown as PlainEndpoint],
  ])('is refused at once where it cannot work: %j', async (endpoint) => {
    await expect(running({ endpoints: [endpoint] })).rejects.toMatchObject({
      code: 'BAD_CONFIG',
      message: expect.stringContaining('endpoints[0]'),
    })
  })
})
