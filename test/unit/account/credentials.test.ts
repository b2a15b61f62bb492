import { describe, expect, it } from 'vitest'
import { CopilotTokens } from '../../../src/account/copilot-tokens.ts'
import { Credentials } from '../../../src/account/credentials.ts'
import { DeviceFlow } from '../../../src/account/device-flow.ts'
import { VirtualClock } from '../../../src/core/virtual-clock.ts'

const secret = 'ghu_made;up=by:hand'
function setUp(
  authToken?: string,
  requireAuth = false,
): { credentials: Credentials; tokens: CopilotTokens; devices: DeviceFlow; clock: VirtualClock } {
  const clock = new VirtualClock()
  const tokens = new CopilotTokens('key', clock)
  const devices = new DeviceFlow(clock, 1, {})
  return { credentials: new Credentials(authToken, requireAuth, tokens, devices), tokens, devices, clock }
}

describe('a request', () => {
  it('needs no credential where none is configured', () => {
    expect(setUp().credentials.accepts(undefined, 'copilot')).toBe(true)
  })

  it('is never let in where authentication is required and no token is set, but for public endpoints', () => {
    const { credentials } = setUp(undefined, true)
    expect(credentials.accepts('Bearer anything', 'copilot')).toBe(false)
    expect(credentials.accepts('Bearer anything', 'github')).toBe(false)
    expect(credentials.accepts(undefined, 'none')).toBe(true)
  })

  it.each(['Bearer', 'bearer', 'token', 'Token'])('is let in with the scheme %s and the configured token', (scheme) => {
    const { credentials } = setUp(secret)
    expect(credentials.accepts(`${scheme} ${secret}`, 'copilot')).toBe(true)
    expect(credentials.accepts(`${scheme} ${secret}`, 'github')).toBe(true)
  })

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    secret,
    `Basic ${secret}`,
    'Bearer wrong',
    `Bearer ${secret}x`,
    `Bearer ${secret.slice(0, -1)}`,
    `Bearer ${'x'.repeat(10_000)}`,
    'Bearer \u00e9',
  ])('is kept out with %j', (authorization) => expect(setUp(secret).credentials.accepts(authorization, 'copilot')).toBe(false))

  it('is let in with a Copilot token minted here, until that expires, and only where Copilot tokens count', async () => {
    const { credentials, tokens, clock } = setUp(secret)
    const { token, expiresAt, refreshIn } = tokens.mint('seat', '127.0.0.1:4010')
    expect(token).toMatch(/^tid=\w+;exp=\d+;sku=\w+;.*:[\da-f]{64}$/)
    expect(refreshIn).toBeGreaterThan(240)
    expect(credentials.accepts(`Bearer ${token}`, 'copilot')).toBe(true)
    expect(credentials.accepts(`Bearer ${token}`, 'github')).toBe(false)
    await clock.advance(expiresAt * 1000 - clock.now())
    expect(credentials.accepts(`Bearer ${token}`, 'copilot')).toBe(false)
  })

  it('is kept out with a Copilot token that was altered or minted by another proxy', () => {
    const { credentials, tokens } = setUp(secret)
    const { token } = tokens.mint('seat', '127.0.0.1:4010')
    expect(credentials.accepts(`Bearer ${token.replace(/exp=\d+/, 'exp=9999999999')}`, 'copilot')).toBe(false)
    const { token: foreign } = new CopilotTokens('other key', new VirtualClock()).mint('seat', '127.0.0.1:4010')
    expect(credentials.accepts(`Bearer ${foreign}`, 'copilot')).toBe(false)
  })

  it('is kept out with a token that was revoked or has expired, even where everybody else is let in', async () => {
    const { credentials, tokens, clock } = setUp()
    const { token: first } = tokens.mint('seat', 'host')
    expect(credentials.accepts(`Bearer ${first}`, 'copilot')).toBe(true)
    tokens.revoke()
    const { token: second } = tokens.mint('seat', 'host')
    expect(credentials.accepts(`Bearer ${first}`, 'copilot')).toBe(false)
    expect(credentials.accepts(`Bearer ${second}`, 'copilot')).toBe(true)
    tokens.revoke('gho_somebody')
    expect(credentials.accepts('token gho_somebody', 'github')).toBe(false)
    await clock.advance('31m')
    expect(credentials.accepts(`Bearer ${second}`, 'copilot')).toBe(false)
  })

  it('is let in with the GitHub token that a sign-in here ended with', () => {
    const { credentials, devices } = setUp(secret)
    const granted = devices.poll(devices.start('read:user').deviceCode)
    if (!('accessToken' in granted)) expect.unreachable()
    expect(credentials.accepts(`token ${granted.accessToken}`, 'github')).toBe(true)
    expect(credentials.accepts(`Bearer ${granted.accessToken}`, 'copilot')).toBe(true)
    expect(credentials.accepts('token gho_0000', 'github')).toBe(false)
  })
})
