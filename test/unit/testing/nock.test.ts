import https from 'node:https'
import nock from 'nock'
import { afterEach, describe, expect, it } from 'vitest'
import { CopilotProxy, echo, type Handler, text } from '../../../src/index.ts'
import { copilotScopes } from '../../../src/testing/nock.ts'

const proxyOf = (onCompletion: Handler): CopilotProxy =>
  new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 100, rateLimitPerMinute: 0, seed: 1, onCompletion })
const ghostText = 'https://copilot-proxy.githubusercontent.com/v1/engines/gpt-41-copilot/completions'
const ask = (init: object = {}) => fetch(ghostText, { method: 'POST', body: JSON.stringify({ prompt: 'a b', stream: true }), ...init })

describe('through nock', () => {
  afterEach(() => {
    nock.cleanAll()
    nock.restore()
  })
  const intercept = (onCompletion: Handler) => {
    if (!nock.isActive()) nock.activate()
    nock.disableNetConnect()
    return copilotScopes(proxyOf(onCompletion), { hosts: ['copilot-proxy.githubusercontent.com', '*.githubcopilot.com'] })
  }

  it('a client with hard-coded hosts streams ghost text, and the scopes tell where it asked', async () => {
    const scopes = intercept(echo())
    const response = await ask()
    expect((await response.text()).split('\n\n').filter(Boolean)).toHaveLength(3)
    expect(scopes.map((scope) => scope.isDone())).toEqual([false, true, false, false])
    expect((await fetch('https://api.business.githubcopilot.com/models')).status).toBe(200)
    expect(scopes.map((scope) => scope.isDone())).toEqual([false, true, true, false])
  })

  it('a client on node:https sees the code that a socket gives', async () => {
    intercept(() => ({ cut: { kind: 'reset' } }))
    const code = await new Promise((resolve) => {
      const request = https.request(ghostText, { method: 'POST' }, () => resolve('answered'))
      request.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
      request.end(JSON.stringify({ prompt: 'p' }))
    })
    expect(code).toBe('ECONNRESET')
  })

  it('options will do in place of a proxy', async () => {
    nock.disableNetConnect()
    if (!nock.isActive()) nock.activate()
    copilotScopes({ onCompletion: text('from options') })
    expect(await (await ask()).text()).toContain('from')
    expect(() => copilotScopes({ maxTokens: -1 })).toThrow('maxTokens')
  })
})
