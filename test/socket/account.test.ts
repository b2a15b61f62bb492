import { afterEach, describe, expect, it } from 'vitest'
import { CopilotProxy, type CopilotProxyConfig, echo, VirtualClock } from '../../src/index.ts'

const running: CopilotProxy[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((proxy) => proxy.stop()))
})

async function start(options: Partial<CopilotProxyConfig> = {}): Promise<{ proxy: CopilotProxy; clock: VirtualClock }> {
  const clock = new VirtualClock()
  const proxy = new CopilotProxy({
    port: 0,
    host: '127.0.0.1',
    maxTokens: 100,
    rateLimitPerMinute: 0,
    onCompletion: echo(),
    clock,
    seed: 1,
    ...options,
  })
  await proxy.start()
  running.push(proxy)
  return { proxy, clock }
}

const json = { 'content-type': 'application/json', accept: 'application/json' }
const post = (url: string, body: object, headers: Record<string, string> = json) =>
  fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
const complete = (proxy: CopilotProxy, token: string) =>
  post(`${proxy.url}/v1/engines/gpt-41-copilot/completions`, { prompt: 'p' }, { authorization: `Bearer ${token}` })
const mint = (proxy: CopilotProxy, githubToken: string) =>
  fetch(`${proxy.url}/copilot_internal/v2/token`, { headers: { authorization: `token ${githubToken}` } })
const mintToken = async (proxy: CopilotProxy, githubToken: string): Promise<string> =>
  ((await (await mint(proxy, githubToken)).json()) as { token: string }).token

describe('signing in with a device code', () => {
  it('leads from the code to a GitHub token, a Copilot token and a completion, with authentication on', async () => {
    const { proxy } = await start({ authToken: 'only-this-or-a-grant' })
    const started = (await (await post(`${proxy.url}/login/device/code`, { client_id: 'Iv1.any', scope: 'read:user' })).json()) as Record<
      string,
      string
    >
    expect(started).toMatchObject({ expires_in: 900, interval: 5, verification_uri: `${proxy.url}/login/device` })
    const granted = (await (
      await post(`${proxy.url}/login/oauth/access_token`, {
        client_id: 'Iv1.any',
        device_code: started.device_code,
        grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
      })
    ).json()) as Record<string, string>
    expect(granted).toMatchObject({ token_type: 'bearer', scope: 'read:user' })
    const token = await mintToken(proxy, granted.access_token as string)
    expect((await complete(proxy, token)).status).toBe(200)
    expect((await mint(proxy, 'gho_stranger')).status).toBe(401)
  })

  it('takes and gives forms as GitHub does', async () => {
    const { proxy } = await start({ deviceFlow: { approval: 'by-hand' } })
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    const code = await fetch(`${proxy.url}/login/device/code`, { method: 'POST', headers: form, body: 'client_id=x&scope=repo' })
    expect(code.headers.get('content-type')).toContain('application/x-www-form-urlencoded')
    const deviceCode = new URLSearchParams(await code.text()).get('device_code') as string
    const poll = await fetch(`${proxy.url}/login/oauth/access_token`, {
      method: 'POST',
      headers: { ...form, accept: 'application/json' },
      body: new URLSearchParams({ device_code: deviceCode }).toString(),
    })
    expect(poll.status).toBe(200)
    expect(await poll.json()).toMatchObject({ error: 'authorization_pending' })
  })

  it('is decided by a person on a page, and by no other page', async () => {
    const { proxy } = await start({ deviceFlow: { approval: 'by-hand' } })
    const started = (await (await post(`${proxy.url}/login/device/code`, {})).json()) as { device_code: string; user_code: string }
    const page = await fetch(`${proxy.url}/login/device`)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(await page.text()).toContain('name="user_code"')
    const decide = (fields: Record<string, string>, origin: string) =>
      fetch(`${proxy.url}/login/device`, {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
        body: new URLSearchParams(fields).toString(),
      })
    const fields = { user_code: started.user_code.toLowerCase(), decision: 'approve' }
    expect((await decide(fields, 'http://evil.example')).status).toBe(403)
    const wrong = await decide({ user_code: '"><script>alert(1)</script>', decision: 'approve' }, proxy.url)
    expect(wrong.status).toBe(404)
    expect(await wrong.text()).not.toContain('<script>')
    expect(await (await decide(fields, proxy.url)).text()).toContain('Approved')
    expect(await (await post(`${proxy.url}/login/oauth/access_token`, { device_code: started.device_code })).json()).toHaveProperty(
      'access_token',
    )
  })

  it('is approved by a call from the test', async () => {
    const { proxy, clock } = await start({ deviceFlow: { approval: 'by-hand' } })
    const { device_code } = (await (await post(`${proxy.url}/login/device/code`, {})).json()) as { device_code: string }
    const poll = async () => (await post(`${proxy.url}/login/oauth/access_token`, { device_code })).json()
    expect(await poll()).toMatchObject({ error: 'authorization_pending' })
    expect(await poll()).toMatchObject({ error: 'slow_down', interval: 10 })
    proxy.account.approve()
    await clock.advance('10s')
    expect(await poll()).toHaveProperty('access_token')
  })
})

describe('a Copilot token', () => {
  it('that was revoked answers 401 until the client mints again', async () => {
    const { proxy } = await start()
    const stale = await mintToken(proxy, 'ghu_any')
    proxy.account.revoke()
    expect((await complete(proxy, stale)).status).toBe(401)
    expect((await complete(proxy, await mintToken(proxy, 'ghu_any'))).status).toBe(200)
  })

  it('expires on the proxy’s clock', async () => {
    const { proxy, clock } = await start()
    const token = await mintToken(proxy, 'ghu_any')
    await clock.advance('29m')
    expect((await complete(proxy, token)).status).toBe(200)
    await clock.advance('1m')
    expect((await complete(proxy, token)).status).toBe(401)
  })

  it('is given to an editor that nobody signed in to', async () => {
    const { proxy } = await start({ authToken: 'secret' })
    const answer = await fetch(`${proxy.url}/copilot_internal/v2/token/nl`, { headers: { 'editor-device-id': 'x' } })
    const { token, sku } = (await answer.json()) as { token: string; sku: string }
    expect(sku).toBe('no_auth_limited_copilot')
    expect((await complete(proxy, token)).status).toBe(200)
  })
})

describe('a persona', () => {
  it('without a subscription is refused a token with GitHub’s envelope', async () => {
    const { proxy } = await start({ persona: 'no-subscription' })
    const answer = await mint(proxy, 'ghu_any')
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ can_signup_for_limited: true, error_details: { notification_id: 'no_copilot_access' } })
  })

  it('on the free plan counts down, is told so in headers, and gets 402 with a date when nothing is left', async () => {
    const { proxy, clock } = await start({
      persona: {
        name: 'tiny',
        description: 'One completion.',
        sku: 'free_limited_copilot',
        plan: 'free',
        quotas: { completions: { entitlement: 1 } },
      },
    })
    const first = await complete(proxy, 'x')
    expect(first.headers.get('x-quota-snapshot-completions')).toMatch(/^ent=1&.*&rem=0\.0&/)
    const second = await complete(proxy, 'x')
    expect(second.status).toBe(402)
    expect(Date.parse(second.headers.get('retry-after') as string)).toBe(Date.UTC(2026, 1, 1))
    expect(await second.json()).toMatchObject({ error: { code: 'free_quota_exceeded' } })
    const user = (await (await fetch(`${proxy.url}/copilot_internal/user`)).json()) as {
      copilot_plan: string
      quota_snapshots: { completions: object }
    }
    expect(user).toMatchObject({ copilot_plan: 'free', quota_snapshots: { completions: { entitlement: 1, remaining: 0 } } })
    await clock.advance('31d')
    expect((await complete(proxy, 'x')).status).toBe(200)
  })

  it('can change while the proxy runs, and is the first again after reset', async () => {
    const { proxy } = await start()
    proxy.account.become('free-exhausted')
    expect((await complete(proxy, 'x')).status).toBe(402)
    proxy.reset()
    expect((await complete(proxy, 'x')).status).toBe(200)
  })
})

describe('with a port of its own for the API', () => {
  it('a token leads the client there, and one minted for another sku is misdirected', async () => {
    const { proxy } = await start({ apiPort: 0, persona: 'individual' })
    expect(proxy.apiUrl).not.toBe(proxy.url)
    const { token, endpoints } = (await (await mint(proxy, 'ghu_any')).json()) as { token: string; endpoints: Record<string, string> }
    expect(endpoints).toMatchObject({ api: proxy.apiUrl, proxy: proxy.url })
    const { apiUrl } = proxy
    const models = (bearer: string) => fetch(`${apiUrl}/models`, { headers: { authorization: `Bearer ${bearer}` } })
    expect((await models(token)).status).toBe(200)
    proxy.account.become('business')
    const misdirected = await models(token)
    expect([misdirected.status, await misdirected.text()]).toEqual([421, 'Misdirected Request\n'])
    await proxy.stop()
    await expect(models(token)).rejects.toThrow('fetch failed')
  })
})

describe('Copilot’s own limits', () => {
  it('answer 429 with their code until the window has passed', async () => {
    const { proxy, clock } = await start({ limits: [{ per: 'model', requests: 1, window: '25m', retryAfter: 'date' }] })
    expect((await complete(proxy, 'x')).status).toBe(200)
    const refused = await complete(proxy, 'x')
    expect(refused.status).toBe(429)
    expect(refused.headers.get('x-ratelimit-exceeded')).toBe('user_model_rate_limited')
    expect(Date.parse(refused.headers.get('retry-after') as string)).toBe(clock.now() + 25 * 60_000)
    expect(await refused.json()).toMatchObject({ error: { code: 'user_model_rate_limited' } })
    await clock.advance('25m')
    expect((await complete(proxy, 'x')).status).toBe(200)
  })
})

describe('a token in x-api-key, as clients of Anthropic’s wire send it', () => {
  const ask = (proxy: CopilotProxy, headers: Record<string, string>) =>
    post(`${proxy.url}/v1/messages`, { messages: [{ role: 'user', content: 'hi' }], max_tokens: 9 }, { ...json, ...headers })

  it('counts as one in Authorization', async () => {
    const { proxy } = await start({ authToken: 'sk-ant-mock' })
    expect((await ask(proxy, { 'x-api-key': 'sk-ant-mock' })).status).toBe(200)
    expect((await ask(proxy, { 'x-api-key': 'sk-ant-other' })).status).toBe(401)
    expect((await ask(proxy, {})).status).toBe(401)
    expect(proxy.requests.last({ status: 200 })?.headers['x-api-key']).toBe('[redacted]')
  })

  it('does not count where Authorization says something else', async () => {
    const { proxy } = await start({ authToken: 'sk-ant-mock' })
    expect((await ask(proxy, { 'x-api-key': 'sk-ant-mock', authorization: 'Bearer other' })).status).toBe(401)
  })

  it('is refused once it is revoked', async () => {
    const { proxy } = await start()
    const token = await mintToken(proxy, 'gho_any')
    expect((await ask(proxy, { 'x-api-key': token })).status).toBe(200)
    proxy.account.revoke()
    expect((await ask(proxy, { 'x-api-key': token })).status).toBe(401)
  })
})

describe('strict headers', () => {
  it('are demanded with Copilot’s own words', async () => {
    const { proxy } = await start({ strictHeaders: true })
    const refused = await complete(proxy, 'x')
    expect([refused.status, await refused.text()]).toEqual([400, 'bad request: missing Editor-Version header for IDE auth\n'])
  })
})
