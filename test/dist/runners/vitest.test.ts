import { describe, expect, test } from 'vitest'
import { type Run, RunnerProject } from './runner-project.ts'

const complete = `
  const complete = ({ url, token }: { url: string; token: string }, prompt = 'add', init: RequestInit = {}) =>
    fetch(url + '/v1/completions', {
      method: 'POST',
      headers: { authorization: 'Bearer ' + token },
      body: JSON.stringify({ prompt, stream: true }),
      ...init,
    })
`

async function project(files: Readonly<Record<string, string>>): Promise<RunnerProject> {
  return RunnerProject.make(['vitest', 'typescript', '@types'], files)
}

function run(inProject: RunnerProject, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return inProject.run('vitest/vitest.mjs', ['run'], { env })
}

describe('a project that tests with mock-copilot/vitest', () => {
  test('has a proxy for each test, options for a suite, sessions of a shared server, and typed matchers', async () => {
    const passing = await project({
      'a.test.ts': `
        import { describe } from 'vitest'
        import { expect, test } from 'mock-copilot/vitest'
        import { faults, fixtures, text } from 'mock-copilot'
        ${complete}
        const urls = new Set<string>()

        test('a proxy of its own', async ({ proxy }) => {
          urls.add(proxy.url)
          proxy.use(faults.status(429, { retryAfter: 0, times: 1 }), text('return a + b'))
          await (await complete(proxy)).text()
          expect(await (await complete(proxy)).text()).toContain('return')
          expect(proxy).toHaveReceivedCompletion({ prompt: 'add', times: 2 })
          expect(proxy).toHaveRetried({ times: 1, after: 'retry-after' })
          expect(proxy).not.toHaveSignedIn()
          await expect(proxy).toHaveNoOpenStreams()
        })
        test('and another', async ({ proxy }) => {
          urls.add(proxy.url)
          expect(urls.size).toBe(2)
          expect(proxy).not.toHaveReceivedRequest()
          expect(proxy).toHaveNoUnmatchedRequests()
        })
        test('time that stands still', async ({ virtualProxy }) => {
          const answer = complete(virtualProxy)
          virtualProxy.use(faults.stall({ at: { event: 1 } }), text('a b'))
          await virtualProxy.clock.advance('1m')
          await (await answer).body?.cancel()
          await expect(virtualProxy).toHaveCancelled({ withinMs: 5_000 })
        })
        describe('with options', () => {
          test.override({ proxyOptions: { seed: 7, onCompletion: fixtures({ match: { prompt: 'add' }, reply: 'a' }) } })
          test('only here', async ({ proxy }) => {
            expect(proxy.seed).toBe(7)
            expect(await (await complete(proxy)).text()).toContain('"text":"a"')
          })
        })
        describe.concurrent('beside each other', () => {
          test.override({ sessionOptions: { onCompletion: text('b') } })
          for (const prompt of ['one', 'two', 'three'])
            test(prompt, async ({ sharedProxy, sharedServer }) => {
              expect(sharedProxy.url.startsWith(sharedServer.url + '/s/')).toBe(true)
              expect(await (await complete(sharedProxy, prompt)).text()).toContain('"text":"b"')
              expect(sharedProxy).toHaveReceivedCompletion({ times: 1 })
              expect(sharedProxy).toHaveReceivedCompletion({ prompt })
            })
        })
      `,
    })
    expect(await passing.typeErrors()).toBe('')
    const { exitCode, output } = await run(passing)
    expect(output).toContain('7 passed')
    expect(exitCode).toBe(0)
  })

  test('fails for what a test left behind, tells how to allow it, and prints the seed that repeats the run', async () => {
    const failing = await project({
      'a.test.ts': `
        import { describe } from 'vitest'
        import { expect, test } from 'mock-copilot/vitest'
        import { faults, fixtures, text } from 'mock-copilot'
        ${complete}
        const unmatched = async (proxy: { url: string }) => void (await (await fetch(proxy.url + '/v2/nothing')).text())

        test('unmatched', ({ proxy }) => unmatched(proxy))
        test('unmatched in a session', ({ sharedProxy }) => unmatched(sharedProxy))
        test('left over', async ({ proxy }) => {
          proxy.use(fixtures({ name: 'twice', times: 2, reply: 'a' }))
          await (await complete(proxy)).text()
        })
        test('open', async ({ proxy }) => {
          proxy.use(faults.stall({ at: { event: 1 } }), text('a b'))
          await complete(proxy)
        })
        test('threw', async ({ proxy }) => {
          proxy.use(() => {
            throw new TypeError('a mistake in the handler')
          })
          await (await complete(proxy)).text()
        })
        test('failed before', async ({ proxy }) => {
          proxy.use(fixtures({ name: 'unused', times: 1, reply: 'a' }))
          expect(proxy).toHaveReceivedCompletion()
        })
        describe('allowed', () => {
          test.override({ checks: { unmatchedRequests: false, leftOverFixtures: false, openStreams: false, serverErrors: false } })
          test('all of it', async ({ proxy }) => {
            const failing = proxy.use(() => Promise.reject(new Error('meant')))
            await complete(proxy)
            failing[Symbol.dispose]()
            await unmatched(proxy)
            proxy.use(faults.stall({ at: { event: 1 } }), text('a b'))
            proxy.use(fixtures({ name: 'unused', match: { prompt: 'other' }, times: 1, reply: 'a' }))
            await complete(proxy)
          })
        })
      `,
    })
    const { exitCode, output } = await run(failing, { MOCK_COPILOT_SEED: '42' })
    expect(output).toContain('6 failed | 1 passed')
    expect(output).toMatch(/LeftBehind: Nothing was meant to answer 1 request; .* checks\.unmatchedRequests: false:\s+#1 GET \/v2\/nothing/)
    expect(output).toMatch(/Fixtures were to answer more often; .* false:\s+twice answered 1 of 2 times/)
    expect(output).toMatch(
      /neither read these answers to their end nor hung up\. .* false:\s+#1 POST \/v1\/completions still being answered/,
    )
    expect(output).toMatch(/Inside the proxy 1 thing went wrong, .* false:\s+TypeError: a mistake in the handler/)
    expect(output).toContain('no request came at all')
    expect(output).not.toContain('unused answered')
    expect(output.match(/the seed was 42; with MOCK_COPILOT_SEED=42 this test goes the same way again/g)).toHaveLength(6)
    expect(exitCode).toBe(1)
  })

  test('starts one proxy for a whole run, to which the environment of tests and clients points', async () => {
    const shared = await project({
      'vitest.config.ts': `export default { test: { globalSetup: ['./setup.ts'] } }`,
      'setup.ts': `
        import { text } from 'mock-copilot'
        import { globalSetup } from 'mock-copilot/vitest/global-setup'
        export default globalSetup({ onCompletion: text('from the global set-up') })
      `,
      'a.test.ts': `
        import { inject } from 'vitest'
        import { connect, text } from 'mock-copilot'
        import { expect, test } from 'mock-copilot/vitest'
        import type {} from 'mock-copilot/vitest/global-setup'
        test.for(['one', 'two'])('has a session of it, answering %s', async (answer) => {
          await using server = await connect()
          await using session = await server.session({ onCompletion: text(answer) })
          const asked = () => fetch(session.url + '/v1/completions', { method: 'POST', body: '{"prompt":"p"}' })
          expect(await (await asked()).text()).toContain(answer)
          await expect(session).toHaveReceivedCompletion({ times: 1 })
        })
        test('asks it', async () => {
          const { url } = inject('mockCopilot')
          expect(process.env.OPENAI_BASE_URL).toBe(url + '/v1')
          expect(process.env.GITHUB_COPILOT_API_URL).toBe(url)
          const response = await fetch(process.env.OPENAI_BASE_URL + '/completions', { method: 'POST', body: '{"prompt":"p"}' })
          expect(await response.text()).toContain('from the global set-up')
          await fetch(url + '/v2/nothing')
        })
      `,
    })
    expect(await shared.typeErrors()).toBe('')
    const { exitCode, output } = await run(shared)
    expect(output).toContain('3 passed')
    expect(output).toContain('mock-copilot: nothing answered\n  #2 GET /v2/nothing')
    expect(exitCode).toBe(0)
  })
})
