import { afterAll, describe, expect, it } from 'vitest'
import { type CopilotProxy, type CopilotProxyConfig, faults, fixtures } from '../../src/index.ts'
import { ClientReport } from './client-report.ts'
import { LanguageServer } from './language-server.ts'
import { startProxy } from './start-proxy.ts'

const hello = "  return 'hello'"
const greet = 'function greet() {\n|\n}\n'
const onCompletion = fixtures({ name: 'greets', match: { prompt: { endsWith: 'function greet() {\n' } }, reply: hello })
const polled = { endpoint: 'access-token' }
const wrong = 'when the sign-in goes wrong'
const report = new ClientReport(LanguageServer.packageName)
afterAll(() => report.print())

const signedOut = async (
  use: string,
  what: string,
  deviceFlow: CopilotProxyConfig['deviceFlow'],
  act: (editor: LanguageServer, proxy: CopilotProxy) => Promise<void>,
): Promise<void> => {
  await using proxy = await startProxy({ onCompletion, deviceFlow: { intervalSeconds: 1, ...deviceFlow } })
  await using editor = await LanguageServer.startSignedOut(proxy.url)
  expect(await editor.checkStatus()).toEqual({ status: 'NotSignedIn' })
  await act(editor, proxy)
  expect(editor.wanted.filter((host) => host !== 'copilot-telemetry.githubusercontent.com:443')).toEqual([])
  report.add(what, proxy.requests, use)
}

describe('the language server’s device sign-in at github.com', () => {
  it('shows the code, waits until it is approved, and then shows ghost text', () =>
    signedOut('device sign-in', 'approved by a call', { approval: 'by-hand' }, async (editor, proxy) => {
      const prompt = await editor.signIn()
      expect(prompt).toMatchObject({ status: 'PromptUserDeviceFlow', userCode: expect.stringMatching(/^[A-Z]{4}-[A-Z]{4}$/), interval: 1 })
      const finished = editor.finishSignIn(prompt)
      await proxy.requests.waitFor(polled, { timeoutMs: 10_000 })
      proxy.account.approve(prompt.userCode)
      expect(await finished).toMatchObject({ status: 'OK', user: 'mock-octocat' })
      expect(editor.opened).toEqual([`${proxy.url}/login/device`])
      expect(await editor.complete(greet)).toMatchObject([{ insertText: hello }])
      expect(proxy.requests.last({ endpoint: 'token' })?.header('authorization')).toMatch(/^Bearer gho_/)
    }))

  it('lets a person approve it on the page that it opens', () =>
    signedOut('device sign-in', 'approved on the page', { approval: 'by-hand' }, async (editor, proxy) => {
      const prompt = await editor.signIn()
      const finished = editor.finishSignIn(prompt)
      await expect.poll(() => editor.opened).toHaveLength(1)
      const page = await (await fetch(editor.opened[0] as string)).text()
      expect(page).toContain('name="user_code"')
      const decision = new URLSearchParams({ user_code: prompt.userCode, decision: 'approve' })
      expect((await fetch(prompt.verificationUri, { method: 'POST', body: decision })).status).toBe(200)
      expect(await finished).toMatchObject({ status: 'OK' })
      proxy.requests.never({ status: 400 })
    }))

  it('ends where the person denies it', () =>
    signedOut(wrong, 'denied', { approval: 'by-hand' }, async (editor, proxy) => {
      const prompt = await editor.signIn()
      proxy.account.deny(prompt.userCode)
      await expect(editor.finishSignIn(prompt)).rejects.toMatchObject({ code: 1001, message: expect.stringContaining('was denied') })
      expect(await editor.checkStatus()).toEqual({ status: 'NotSignedIn' })
      expect(editor.status).toMatchObject({ kind: 'Error', message: 'You are not signed into GitHub.' })
    }))

  it('ends where nobody decides before the code expires', () =>
    signedOut(wrong, 'an expired code', { approval: 'by-hand', expiresInSeconds: 2 }, async (editor, proxy) => {
      const prompt = await editor.signIn()
      await expect(editor.finishSignIn(prompt)).rejects.toMatchObject({ code: 1001, message: expect.stringContaining('has expired') })
      expect(await editor.checkStatus()).toEqual({ status: 'NotSignedIn' })
      await expect(editor.complete(greet)).rejects.toMatchObject({ code: 1000 })
      expect(proxy.requests.count(polled)).toBeGreaterThan(1)
      proxy.requests.never({ endpoint: 'token' })
    }))
})

describe('a language server whose Copilot token', () => {
  it('is revoked gets 401, mints another and works', async () => {
    await using proxy = await startProxy({ onCompletion })
    await using editor = await LanguageServer.start(proxy.url)
    expect(await editor.complete(greet)).toMatchObject([{ insertText: hello }])
    const stale = proxy.requests.last({ endpoint: 'completions' })?.header('authorization')
    proxy.account.revoke()
    expect(await editor.complete(`// again\n${greet}`)).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Warning', message: expect.stringContaining('a 401 error') })
    expect(await editor.complete(`// and again\n${greet}`)).toMatchObject([{ insertText: hello }])
    expect(proxy.requests.all({ endpoint: 'completions' }).map(({ status }) => status)).toEqual([200, 401, 200])
    expect(proxy.requests.count({ endpoint: 'token' })).toBe(2)
    expect(proxy.requests.last({ endpoint: 'completions' })?.header('authorization')).not.toBe(stale)
    report.add('a revoked token', proxy.requests, 'when ghost text goes wrong')
  })

  it('has no completions left asks again once it has another', async () => {
    await using proxy = await startProxy({
      onCompletion,
      persona: {
        name: 'brief',
        description: 'Mints for every question.',
        sku: 'free_limited_copilot',
        plan: 'free',
        token: { refresh_in: 1 },
      },
    })
    await using editor = await LanguageServer.start(proxy.url)
    proxy.use(faults.status(402, { times: 1 }))
    expect(await editor.complete(greet)).toEqual([])
    await expect.poll(() => editor.status).toMatchObject({ kind: 'Error', message: 'Completions limit reached' })
    const minted = proxy.requests.count({ endpoint: 'token' })
    expect(await editor.complete(`// again\n${greet}`)).toMatchObject([{ insertText: hello }])
    expect(proxy.requests.count({ endpoint: 'token' })).toBeGreaterThan(minted)
    report.add('402, and a new token', proxy.requests, 'when ghost text goes wrong')
  })
})
