import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { personaNames } from '../../src/account/load-persona.ts'
import { createTestProxy, latency, pipe, scenario, type TestProxy, text, VirtualClock } from '../../src/index.ts'
import { temporaryFolder } from '../support/command.ts'

const json = { 'content-type': 'application/json', accept: 'application/json' }
const post = (url: string, body: object, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) })
const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })
const complete = (proxy: Pick<TestProxy, 'url'>, token: string, body: object = {}) =>
  post(`${proxy.url}/v1/engines/gpt-41-copilot/completions`, { prompt: 'p', ...body }, bearer(token))
const chat = (url: string, body: object = {}) =>
  post(`${url}/chat/completions`, { model: 'gpt-4.1', messages: [{ role: 'user', content: 'hi' }], ...body })
const mint = async (url: string): Promise<{ status: number; body: Record<string, unknown> }> => {
  const response = await fetch(`${url}/copilot_internal/v2/token`, { headers: bearer('gho_made_up') })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

test('one step of the clock expires tokens, lifts limits, begins the next month and moves paced streams on', async () => {
  const start = Date.UTC(2026, 0, 31, 23, 40)
  await using proxy = await createTestProxy({
    clock: new VirtualClock(start),
    persona: {
      name: 'two',
      description: 'Two completions a month.',
      sku: 'free_limited_copilot',
      plan: 'free',
      quotas: { completions: { entitlement: 2 } },
    },
    limits: [{ per: 'user', requests: 2, window: '20m' }],
    onCompletion: pipe(latency.pace({ firstTokenMs: 60_000, tokensPerSecond: 1 / 60 }), text('one two three')),
  })
  const old = (await mint(proxy.url)).body.token as string
  await proxy.clock.advance('10m')
  const token = (await mint(proxy.url)).body.token as string
  const [first, second] = [complete(proxy, token, { stream: true }), complete(proxy, token, { stream: true })]
  await expect.poll(() => proxy.requests.all({ complete: false })).toHaveLength(2)
  await proxy.clock.advance('90s')
  const streams = await Promise.all([first, second])
  expect(streams.map(({ status }) => status)).toEqual([200, 200])
  expect(streams[1]?.headers.get('x-quota-snapshot-completions')).toContain('rem=0')
  expect((await complete(proxy, token)).status).toBe(429)
  expect(proxy.requests.all({ complete: false })).toHaveLength(2)

  await proxy.clock.advance('25m')
  for (const stream of streams) expect((await stream.text()).trimEnd()).toMatch(/\[DONE\]$/)
  expect(proxy.requests.all({ complete: false })).toEqual([])
  expect((await complete(proxy, old)).status).toBe(401)
  const answer = complete(proxy, token)
  await expect.poll(() => proxy.requests.all({ complete: false })).toHaveLength(1)
  await proxy.clock.advance('5m')
  expect((await answer).status).toBe(200)
  expect((await answer).headers.get('x-quota-snapshot-completions')).toContain('ent=2')
})

describe('each shipped persona over a socket', () => {
  const refused = ['no-subscription', 'rate-limited', 'spammy', 'sso-required', 'subscription-ended']
  const spent = ['free-exhausted']

  it.each(personaNames())('%s', async (persona) => {
    await using proxy = await createTestProxy({ persona, onCompletion: text('yes') })
    const { status, body } = await mint(proxy.url)
    expect(status).toBe(refused.includes(persona) ? 403 : 200)
    const user = (await (await fetch(`${proxy.url}/copilot_internal/user`, { headers: bearer('gho_made_up') })).json()) as Record<
      string,
      unknown
    >
    expect(user.access_type_sku).toBe(proxy.account.persona.sku)
    expect(user.copilot_plan).toBe(proxy.account.persona.plan)
    if (status === 200) {
      expect(body.sku).toBe(proxy.account.persona.sku)
      const answers = [await complete(proxy, body.token as string), await chat(proxy.url)]
      expect(answers.map((answer) => answer.status)).toEqual(spent.includes(persona) ? [402, 402] : [200, 200])
    } else expect(JSON.stringify(body)).toMatch(/"message":"[^"]+"/)
  })
})

test('a scenario file says who the account is, what it may, how it signs in, and which quirks its answers have', async () => {
  const file = path.join(temporaryFolder(), 'life.yaml')
  writeFileSync(
    file,
    `description: Everything about an account.
persona: business
limits: [{ per: model, requests: 1, window: 1m, retryAfter: date }]
strictModels: true
deviceFlow: { approval: { afterPolls: 1 }, intervalSeconds: 0.1, expiresInSeconds: 60 }
pipe:
  - { kind: emptyChoicesFirst }
  - { kind: text, text: hello }
`,
  )
  await using proxy = await createTestProxy(scenario(file))
  expect((await mint(proxy.url)).body).toMatchObject({ sku: 'copilot_for_business_seat', organization_list: expect.any(Array) })
  expect(await (await chat(proxy.url, { model: 'unknown' })).json()).toMatchObject({ error: { code: 'model_not_supported' } })

  const streamed = await (await chat(proxy.url, { stream: true })).text()
  expect(JSON.parse(streamed.slice('data: '.length, streamed.indexOf('\n')))).toMatchObject({ choices: [] })
  const limited = await chat(proxy.url)
  expect([limited.status, limited.headers.get('x-ratelimit-exceeded')]).toEqual([429, 'user_model_rate_limited'])
  expect(Date.parse(limited.headers.get('retry-after') as string)).toBeGreaterThan(Date.now())

  const { device_code, expires_in } = (await (await post(`${proxy.url}/login/device/code`, {})).json()) as Record<string, unknown>
  expect(expires_in).toBe(60)
  const poll = async () => (await post(`${proxy.url}/login/oauth/access_token`, { device_code })).json()
  expect(await poll()).toMatchObject({ error: 'authorization_pending' })
  expect(await poll()).toMatchObject({ access_token: expect.stringMatching(/^gho_/) })
})
