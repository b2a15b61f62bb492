import { describe, expect, it } from 'vitest'
import { createTestProxy, text } from '../../../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

const gitHub = { authorization: 'token ghu_madeupmadeupmadeup1234' }

interface Token {
  readonly token: string
  readonly expires_at: number
  readonly endpoints: Readonly<Record<string, string>>
}

const json = async <T>(response: Promise<Response>): Promise<T> => (await response).json() as Promise<T>
const form = (fields: Record<string, string>) => ({
  method: 'POST',
  body: new URLSearchParams(fields),
  headers: { accept: 'application/json' },
})

/** Signs in by device, mints a token, and asks for a completion where the answers lead. */
async function signIn(url: string) {
  const device = await json<{ device_code: string; verification_uri: string }>(
    fetch(`${url}/login/device/code`, form({ client_id: 'Iv1.made-up', scope: 'read:user' })),
  )
  const access = await json<{ access_token: string }>(
    fetch(
      `${url}/login/oauth/access_token`,
      form({ client_id: 'Iv1.made-up', device_code: device.device_code, grant_type: 'urn:ietf:params:oauth:grant-type:device_code' }),
    ),
  )
  const token = await json<Token>(fetch(`${url}/copilot_internal/v2/token`, { headers: { authorization: `token ${access.access_token}` } }))
  const user = await json<{ endpoints: Readonly<Record<string, string>> }>(fetch(`${url}/copilot_internal/user`, { headers: gitHub }))
  const completion = await fetch(`${token.endpoints.proxy}/v1/completions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token.token}` },
    body: '{"prompt":"a"}',
  })
  const { choices } = (await completion.json()) as { choices: { text: string }[] }
  return { device, access, token, user, status: completion.status, said: choices[0]?.text }
}

describe('signing in through a recorder', () => {
  it('leads back through it, is recorded without a credential, and leads to whoever replays it', async () => {
    await using folder = await temporaryFolder()
    const upstream = await createTestProxy({ onCompletion: text('hello') })
    let live: Awaited<ReturnType<typeof signIn>>
    {
      await using proxy = await createTestProxy({ recorder: { dir: folder.path, upstream: upstream.url, mode: 'record', environment: {} } })
      live = await signIn(proxy.url)
      expect(live).toMatchObject({ status: 200, said: 'hello' })
      expect([...Object.values(live.token.endpoints), ...Object.values(live.user.endpoints)].every((url) => url === proxy.url)).toBe(true)
      expect(proxy.requests.count({ path: '/v1/completions' })).toBe(1)
    }
    const upstreamUrl = upstream.url
    await upstream.stop()
    const recorded = (await Promise.all((await folder.files()).map((file) => folder.read(file)))).join('\n')
    for (const secret of [live.token.token, live.access.access_token, live.device.device_code, 'ghu_madeup'])
      expect(recorded).not.toContain(secret)
    expect(recorded).not.toContain(upstreamUrl)
    await using replay = await createTestProxy({ requireAuth: false, recorder: { dir: folder.path, timing: 'fast', environment: {} } })
    const replayed = await signIn(replay.url)
    expect(replayed).toMatchObject({ status: 200, said: 'hello' })
    expect(Object.values(replayed.token.endpoints).every((url) => url === replay.url)).toBe(true)
    expect(replayed.device.verification_uri).toBe(`${replay.url}/login/device`)
    expect(replayed.token.expires_at).toBeGreaterThan(Date.now() / 1000)
    expect(replayed.token.token).toMatch(/^tid=mock/)
  })
})
