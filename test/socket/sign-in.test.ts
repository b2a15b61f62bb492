import { type ClientRequest, request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CopilotProxy, echo, MAX_BODY_SIZE, VirtualClock } from '../../src/index.ts'
import type { ModelsAnswer } from '../../src/protocol/generated/models.ts'
import type { TokenAnswer } from '../../src/protocol/generated/token.ts'
import type { UserAnswer } from '../../src/protocol/generated/user.ts'
import { validate as isError } from '../../src/protocol/generated/validate-error.ts'
import { validate as isModels } from '../../src/protocol/generated/validate-models.ts'
import { validate as isToken } from '../../src/protocol/generated/validate-token.ts'
import { validate as isUser } from '../../src/protocol/generated/validate-user.ts'

const gitHubToken = 'ghu_fake0000000000000000000000000000'
const base = { port: 0, host: '127.0.0.1', maxTokens: 100, rateLimitPerMinute: 0, onCompletion: echo() }

describe('the sign-in of a ghost-text client', () => {
  let proxy: CopilotProxy

  beforeEach(async () => {
    proxy = new CopilotProxy({ ...base, authToken: gitHubToken, clock: new VirtualClock(Date.UTC(2026, 8, 15)) })
    await proxy.start()
  })
  afterEach(() => proxy.stop())

  const get = (path: string, authorization?: string): Promise<Response> =>
    fetch(proxy.url + path, { headers: authorization === undefined ? {} : { authorization } })

  it.each(['token', 'Token', 'Bearer', 'bearer'])('mints a Copilot token for a GitHub token sent as "%s"', async (scheme) => {
    const answer = await get('/copilot_internal/v2/token', `${scheme} ${gitHubToken}`)
    expect(answer.status).toBe(200)
    const body = await read<TokenAnswer>(answer)
    expect(isToken(body), JSON.stringify(isToken.errors)).toBe(true)
    expect(body.expires_at).toBe(Date.UTC(2026, 8, 15) / 1000 + 1800)
    expect(body.refresh_in).toBeGreaterThan(240)
    expect(body.token).toContain(`;proxy-ep=127.0.0.1:${proxy.port};`)
  })

  it('sends the client to this server for everything, by the name it already knows', async () => {
    const { endpoints } = await read<TokenAnswer>(await get('/copilot_internal/v2/token', `token ${gitHubToken}`))
    expect(endpoints).toEqual({ api: proxy.url, proxy: proxy.url, telemetry: proxy.url, 'origin-tracker': proxy.url })
    const byName = await fetch(`http://localhost:${proxy.port}/copilot_internal/user`, {
      headers: { authorization: `Bearer ${gitHubToken}` },
    })
    expect((await read<UserAnswer>(byName)).endpoints.api).toBe(`http://localhost:${proxy.port}`)
  })

  it('accepts the minted token for completions and models, but not for minting another', async () => {
    const { token } = await read<TokenAnswer>(await get('/copilot_internal/v2/token', `token ${gitHubToken}`))
    expect((await get('/models', `Bearer ${token}`)).status).toBe(200)
    expect((await get('/copilot_internal/v2/token', `Bearer ${token}`)).status).toBe(401)
    const completion = await fetch(`${proxy.url}/v1/engines/gpt-41-copilot/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}` },
      body: '{"prompt":"a"}',
    })
    expect(completion.status).toBe(200)
  })

  it('tells plan, quotas and the day they are renewed', async () => {
    const body = await (await get('/copilot_internal/user', `token ${gitHubToken}`)).json()
    expect(isUser(body), JSON.stringify(isUser.errors)).toBe(true)
    expect(body).toMatchObject({ login: 'mock-octocat', copilot_plan: 'business', quota_reset_date: '2026-10-01' })
    expect(await (await get('/user', `token ${gitHubToken}`)).json()).toMatchObject({ login: 'mock-octocat', type: 'User' })
  })

  it.each(['/copilot_internal/v2/token', '/copilot_internal/user', '/user', '/models', '/v1/models', '/nothing-here'])(
    'refuses %s without a token, in the shape of every error and with both ids',
    async (path) => {
      for (const answer of [await get(path), await get(path, 'Bearer ghu_other')]) {
        expect(answer.status).toBe(401)
        expect(isError(await answer.json())).toBe(true)
        expect(answer.headers.get('x-request-id')).toBeTruthy()
        expect(answer.headers.get('x-github-request-id')).toBeTruthy()
      }
    },
  )

  it('answers what it does not have with a JSON 404, which clients take for "not available"', async () => {
    const answer = await get('/nothing-here', `Bearer ${gitHubToken}`)
    expect(answer.status).toBe(404)
    expect(await answer.json()).toEqual({ error: { message: 'Not found: GET /nothing-here', type: 'not_found', code: 404 } })
    expect(answer.headers.get('x-github-request-id')).toBeTruthy()
  })

  it('answers a ping to anybody, whatever the credential', async () => {
    for (const answer of [await get('/_ping'), await get('/_ping', 'Bearer wrong'), await get('/_ping', 'Basic ???')]) {
      expect(answer.status).toBe(200)
      expect(await answer.json()).toEqual({ now: '2026-09-15T00:00:00.000Z', status: 'ok', ns1: '200 OK' })
    }
  })

  it('tells the client of no experiments, in lists that it may read without looking', async () => {
    expect(await (await get('/telemetry')).json()).toMatchObject({ Features: [], Flights: {}, Configs: [] })
  })

  it('swallows telemetry of any kind: JSON, compressed, nothing, not even text', async () => {
    const bodies = [JSON.stringify([{ name: 'event' }]), gzipSync('{"name":"event"}\n'), '', new Uint8Array([0xff, 0xfe, 0x00, 0x80])]
    for (const body of bodies) {
      const answer = await fetch(`${proxy.url}/telemetry`, { method: 'POST', body, headers: { 'content-encoding': 'gzip' } })
      expect([answer.status, await answer.json()]).toEqual([200, {}])
    }
  })

  it('refuses telemetry over 10 MB as it refuses any other body', async () => {
    const answer = await fetch(`${proxy.url}/telemetry`, { method: 'POST', body: new Uint8Array(MAX_BODY_SIZE + 1) })
    expect(answer.status).toBe(400)
    expect(isError(await answer.json())).toBe(true)
    expect((await get('/_ping')).status).toBe(200)
  })

  it.each(['/_ping', '/telemetry', '/models', '/copilot_internal/v2/token'])('answers HEAD %s as GET, without the body', async (path) => {
    const headers = { authorization: `Bearer ${gitHubToken}` }
    const [head, whole] = [await fetch(proxy.url + path, { method: 'HEAD', headers }), await fetch(proxy.url + path, { headers })]
    expect(head.status).toBe(200)
    expect(head.headers.get('content-type')).toBe('application/json')
    expect(head.headers.get('x-github-request-id')).toBeTruthy()
    expect(Number(head.headers.get('content-length'))).toBe((await whole.arrayBuffer()).byteLength)
    expect(await head.text()).toBe('')
  })

  it('does not send a client to a host that no URL can have', async () => {
    for (const host of ['127.0.0.1:99999', '1.2.3.4.5']) {
      const { status, body } = await rawGet(proxy.port, '/copilot_internal/v2/token', { host, authorization: `token ${gitHubToken}` })
      expect([host, status]).toEqual([host, 200])
      expect(JSON.parse(body).endpoints.api).toBe(proxy.url)
    }
  })

  it.each(['a b', 'user@evil.test'])('refuses the host %s, which is no host at all', async (host) => {
    const { status, body } = await rawGet(proxy.port, '/copilot_internal/v2/token', { host, authorization: `token ${gitHubToken}` })
    expect(status).toBe(400)
    expect(JSON.parse(body).error.message).toContain('Host header')
  })
})

describe('the address clients are told', () => {
  it('is publicUrl where it is configured', async () => {
    await using proxy = new CopilotProxy({ ...base, publicUrl: 'https://mock.example/copilot/' })
    await proxy.start()
    const body = await read<TokenAnswer>(await fetch(`${proxy.url}/copilot_internal/v2/token`))
    expect(body.endpoints.proxy).toBe('https://mock.example/copilot')
    expect(body.token).toContain(';proxy-ep=mock.example;')
  })

  it('cannot be configured to something that is no URL', () => {
    expect(() => new CopilotProxy({ ...base, publicUrl: 'mock.example' })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIG', message: expect.stringContaining('publicUrl') }),
    )
  })
})

describe('the model lists', () => {
  const lists = async (models?: CopilotProxy['config']['models']) => {
    await using proxy = new CopilotProxy({ ...base, ...(models && { models }) })
    await proxy.start()
    const rich = await read<ModelsAnswer>(await fetch(`${proxy.url}/models`))
    return { rich, plain: await read<Pick<ModelsAnswer, 'data'>>(await fetch(`${proxy.url}/v1/models`)) }
  }

  it('are Copilot’s own on /models, under both keys, with a chat, a ghost-text and an embeddings model', async () => {
    const { rich } = await lists()
    expect(isModels(rich), JSON.stringify(isModels.errors)).toBe(true)
    expect(rich.models).toEqual([])
    const kinds = new Set(rich.data.map(({ capabilities }) => capabilities.type))
    expect(kinds).toEqual(new Set(['chat', 'completion', 'embeddings']))
    expect(rich.data).toContainEqual(
      expect.objectContaining({ id: 'gpt-41-copilot', capabilities: expect.objectContaining({ type: 'completion' }) }),
    )
  })

  it('have one model on /v1/models', async () => {
    expect((await lists()).plain).toEqual({ object: 'list', data: [{ id: 'codebuddy', object: 'model' }] })
  })

  it('both name the configured models, which /models completes', async () => {
    const { rich, plain } = await lists([{ id: 'mine', vendor: 'Me' }])
    expect(plain.data).toEqual([{ id: 'mine', object: 'model', vendor: 'Me' }])
    expect(isModels(rich), JSON.stringify(isModels.errors)).toBe(true)
    expect(rich.data).toMatchObject([{ id: 'mine', vendor: 'Me', name: 'mine', model_picker_enabled: true, is_chat_fallback: true }])
  })
})

async function read<T>(answer: Response): Promise<T> {
  return (await answer.json()) as T
}

function rawGet(port: number, path: string, headers: Record<string, string>): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const asked: ClientRequest = request({ port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (text: string) => {
        body += text
      })
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    asked.on('error', reject).end()
  })
}
