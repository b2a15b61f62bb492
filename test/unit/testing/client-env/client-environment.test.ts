import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { clientEnvironment } from '../../../../src/testing/client-env/client-environment.ts'
import { clients } from '../../../../src/testing/client-env/clients.ts'

const url = 'http://127.0.0.1:4010'

describe('the environment of every client at once', () => {
  it('points OpenAI clients at the URL with /v1, and Copilot’s own at the URL itself', () => {
    expect(clientEnvironment(url, 't')).toMatchObject({
      OPENAI_BASE_URL: `${url}/v1`,
      OPENAI_API_KEY: 't',
      COPILOT_API_URL: url,
      COPILOT_DEBUG_GITHUB_API_URL: url,
      COPILOT_GITHUB_TOKEN: 't',
      GITHUB_COPILOT_API_URL: url,
      GITHUB_COPILOT_SERVER_URL: url,
      GITHUB_COPILOT_TOKEN: 't',
      ANTHROPIC_BASE_URL: url,
    })
  })

  it('has a token of its own that the Copilot CLI and the language server take', () => {
    const { COPILOT_GITHUB_TOKEN, GITHUB_COPILOT_TOKEN } = clientEnvironment(url)
    expect(COPILOT_GITHUB_TOKEN).toMatch(/^ghu_\w+$/)
    expect(GITHUB_COPILOT_TOKEN).not.toContain('=')
  })

  it('takes away the keys that would win over the token', () => {
    expect(clientEnvironment(url)).toMatchObject({ COPILOT_HMAC_KEY: '', CAPI_HMAC_KEY: '' })
  })

  it('leaves alone what other programs read', () => {
    const names = Object.keys(clientEnvironment(url))
    for (const name of ['GITHUB_TOKEN', 'GH_TOKEN', 'GH_HOST', 'GITHUB_API_URL', 'GITHUB_SERVER_URL', 'CODESPACES', 'HTTP_PROXY']) {
      expect(names).not.toContain(name)
    }
  })
})

describe('the table of clients', () => {
  it('gives each a way, under a name of its own', () => {
    expect(new Set(clients.map(({ name }) => name)).size).toBe(clients.length)
    for (const { environment, own, paste } of clients) expect(environment ?? own ?? paste).toBeDefined()
  })

  it('says nothing but the URL and the token it was given', () => {
    for (const { environment, own, paste } of clients) {
      const said = JSON.stringify([environment?.(url, 'tok'), own?.(url, 'tok'), paste?.text(url, 'tok')])
      expect(said.replaceAll(url, '')).not.toMatch(/https?:/)
      expect(said).toContain(url)
    }
  })

  it('hands VS Code a Copilot token whose endpoints are this server', () => {
    const token = clients.find(({ name }) => name === 'vscode')?.own?.(url, 'tok').VSCODE_COPILOT_CHAT_TOKEN ?? ''
    expect(JSON.parse(Buffer.from(token, 'base64').toString())).toMatchObject({ token: 'tok', endpoints: { api: url, proxy: url } })
  })

  it('agrees with what docs/clients.md says of those that are measured', () => {
    const page = readFileSync('docs/clients.md', 'utf8')
    for (const name of ['GITHUB_COPILOT_API_URL', 'GITHUB_COPILOT_SERVER_URL', 'GITHUB_COPILOT_TOKEN', 'COPILOT_API_URL']) {
      expect(page).toContain(name)
      expect(clientEnvironment(url)).toHaveProperty(name)
    }
  })
})
