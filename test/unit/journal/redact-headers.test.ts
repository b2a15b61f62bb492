import { describe, expect, it } from 'vitest'
import { redactHeaders } from '../../../src/journal/redact-headers.ts'

describe('the headers of a journal entry', () => {
  it.each([
    ['Authorization', 'Bearer tid=1;exp=2;sku=x:mac', 'Bearer [redacted]'],
    ['authorization', 'token ghu_fake0000000000000000', 'token [redacted]'],
    ['Authorization', 'opaque-without-a-scheme', '[redacted]'],
    ['Proxy-Authorization', 'Basic dXNlcjpwYXNz', 'Basic [redacted]'],
    ['Cookie', 'session=1', '[redacted]'],
    ['X-Api-Key', 'k', '[redacted]'],
    ['Api-Key', 'k', '[redacted]'],
    ['X-GitHub-Token', 'ghp_fake', '[redacted]'],
    ['Copilot-Session-Token', 't', '[redacted]'],
    ['Request-Hmac', 'h', '[redacted]'],
    ['VScode-SessionId', 's', '[redacted]'],
    ['X-Something-Nobody-Knows', 'v', '[redacted]'],
  ])('hide the value of %s: %s', (name, value, shown) => {
    expect(redactHeaders([name, value])).toEqual({ [name.toLowerCase()]: shown })
  })

  it.each([
    ['Content-Type', 'application/json'],
    ['User-Agent', 'GitHubCopilotChat/0.42.0'],
    ['Editor-Version', 'vscode/1.111.0'],
    ['X-Request-Id', '6f0f3a5e-5e0c-4f0f-9a53-0b8f3a4e7d11'],
    ['OpenAI-Intent', 'copilot-ghost'],
    ['X-Initiator', 'user'],
  ])('show %s', (name, value) => {
    expect(redactHeaders([name, value])).toEqual({ [name.toLowerCase()]: value })
  })

  it.each([
    'ghp_fake0000000000000000',
    'github_pat_fake00000000',
    'sk-fake000000000',
    'tid=1;exp=2:mac',
    'Bearer abc',
    'eyJhbGciOiJub25lIn0.e30.x',
  ])('hide what looks like a secret wherever it stands: %s', (secret) => {
    const shown = redactHeaders(['User-Agent', `client/1.0 ${secret}`])['user-agent']
    expect(shown).toBe('client/1.0 [redacted]')
  })

  it('join a header that came twice, and hide both', () => {
    expect(redactHeaders(['Accept', 'a', 'accept', 'b', 'Cookie', 'a=1', 'Cookie', 'b=2'])).toEqual({
      accept: 'a, b',
      cookie: '[redacted]',
    })
  })

  it('are data, whatever they are called', () => {
    const headers = redactHeaders(['__proto__', 'x', 'constructor', 'y'])
    expect(Object.keys(headers)).toEqual(['__proto__', 'constructor'])
    expect(Object.getPrototypeOf(headers)).toBe(Object.prototype)
  })
})
