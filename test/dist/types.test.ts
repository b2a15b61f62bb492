import { expect, test } from 'vitest'
import { RunnerProject } from './runners/runner-project.ts'

const peers = ['typescript', '@types', 'vitest', 'jest', '@jest/globals', 'expect', '@playwright/test', 'msw', 'nock']

const main = `
import { connect, createTestProxy, type CopilotCompletionRequest, faults, fixtures, type Handler, MockCopilotError, pipe, text } from 'mock-copilot'
export const handler: Handler = (request: CopilotCompletionRequest) => ({ choices: [{ text: request.language ?? 'none' }] })
const proxy = await createTestProxy({ clock: 'virtual', onCompletion: pipe(faults.status(429, { times: 1 }), handler) })
await proxy.clock.advance('25m')
proxy.use(fixtures({ match: { prompt: { endsWith: 'add(' } }, reply: 'a' }), text('b'))
export const count: number = proxy.requests.count({ path: /completions$/ })
const remote = await connect(proxy.url, 'token')
export const remoteCount: number = await remote.requests.count()
export const isTaken = (error: unknown): boolean => error instanceof MockCopilotError && error.code === 'PORT_IN_USE'
// @ts-expect-error there is no such option
await createTestProxy({ onCompletions: handler })
// @ts-expect-error time that goes by itself cannot be advanced
await (await createTestProxy()).clock.advance(1)
`

const project = () =>
  RunnerProject.make(peers, {
    'main.ts': main,
    'doors.ts': `
      import { text } from 'mock-copilot'
      import { copilotHandlers } from 'mock-copilot/msw'
      import { copilotScopes } from 'mock-copilot/nock'
      import { setupServer } from 'msw/node'
      setupServer(...copilotHandlers({ onCompletion: text('a') }, { hosts: ['api.github.com'] })).listen()
      export const done: boolean[] = copilotScopes({}).map((scope) => scope.isDone())
    `,
    'vitest.ts': `
      import { expect, test } from 'mock-copilot/vitest'
      import { globalSetup } from 'mock-copilot/vitest/global-setup'
      export default globalSetup({ persona: 'free' })
      test.override({ proxyOptions: { seed: 7 }, checks: { openStreams: false } })
      test('a', async ({ proxy, sharedProxy }) => {
        expect(proxy).toHaveReceivedCompletion({ prompt: /add/, times: 1 })
        await expect(sharedProxy).toHaveCancelled({ withinMs: 1 })
        // @ts-expect-error there is no such field
        expect(proxy).toHaveReceivedRequest({ pth: '/' })
      })
    `,
    'jest.ts': `
      import { expect } from '@jest/globals'
      import type {} from 'mock-copilot/jest'
      expect({}).toHaveReceivedCompletion({ prompt: 'a' })
    `,
    'playwright.ts': `
      import { expect, test } from 'mock-copilot/playwright'
      test.use({ copilotChecks: { unmatchedRequests: false } })
      test('a', async ({ page, copilot }) => {
        await page.goto(copilot.url)
        expect(copilot).toHaveSignedIn({ via: 'device-flow' })
      })
    `,
  })

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])(
  'types hold in the strictest project, which checks those of its libraries too, with module %s and moduleResolution %s',
  async (module, moduleResolution) => {
    const strictest = { skipLibCheck: false, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, verbatimModuleSyntax: true }
    const lib = ['es2023', 'dom', 'dom.iterable']
    expect(await (await project()).typeErrors({ ...strictest, module, moduleResolution, lib })).toBe('')
  },
)

test('types hold where the target is es2020, whose library knows no cause of an error', async () => {
  const alone = await RunnerProject.make(['typescript', '@types'], { 'main.ts': main })
  expect(await alone.typeErrors({ skipLibCheck: false, target: 'es2020' })).toBe('')
})
