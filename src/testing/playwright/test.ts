import {
  test as base,
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  type TestType,
} from '@playwright/test'
import { defined } from '../../core/defined.ts'
import { afterFailure } from '../checks/after-failure.ts'
import type { Checks } from '../checks/checks.ts'
import { ErrorWatch } from '../checks/error-watch.ts'
import { LeftBehind } from '../checks/left-behind.ts'
import { problemsOf } from '../checks/problems-of.ts'
import { seedInWords } from '../checks/seed-in-words.ts'
import { assignEnvironment } from '../client-env/assign-environment.ts'
import { createTestProxy } from '../create-test-proxy.ts'
import { seedOfRun } from '../seed-of-run.ts'
import type { TestProxy } from '../test-proxy.ts'
import type { TestProxyOptions } from '../test-proxy-options.ts'

/** What a test of `mock-copilot/playwright` may ask for by name; `proxy` is Playwright's own word for another thing. */
export interface CopilotFixtures {
  /** The worker's server as this test finds it: reset before the test, looked through after it. */
  copilot: TestProxy
  /** What fails a test that used `copilot` when it is over; all of it by default. Set it with `test.use` or in the config. */
  copilotChecks: Checks
}

export interface CopilotWorkerFixtures {
  /** One server for all tests of a worker; while it runs, the worker's environment points the clients that tests start at it. */
  copilotServer: TestProxy
  /** What the server is made with. Set it with `test.use` in a file, or in the config. Default: nothing. */
  copilotOptions: TestProxyOptions
}

/**
 * Playwright's `test` with a server for the app under test. When a test that used `copilot` is over it fails for requests that
 * nothing answered, for handlers that threw, for fixtures whose `times` were not used up, and for answers still open; a failed test
 * prints the seed that repeats it.
 *
 * @example
 * ```ts
 * import { expect, test } from 'mock-copilot/playwright'
 *
 * test('the app asks once', async ({ copilot }) => {
 *   await myClient(copilot.url, copilot.token).complete('function add(')
 *   expect(copilot).toHaveReceivedCompletion({ prompt: { endsWith: 'add(' }, times: 1 })
 * })
 * ```
 */
export const test: TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & CopilotFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & CopilotWorkerFixtures
> = base.extend<CopilotFixtures, CopilotWorkerFixtures>({
  copilotOptions: [{}, { scope: 'worker', option: true }],
  copilotChecks: [{}, { option: true }],
  copilotServer: [
    async ({ copilotOptions }, use) => {
      await using server = await createTestProxy({ ...seedOfRun(), ...defined(copilotOptions) })
      using _ = assignEnvironment(server.url, copilotOptions.authToken)
      await use(server)
    },
    { scope: 'worker' },
  ],
  copilot: async ({ copilotServer, copilotChecks }, use, testInfo) => {
    copilotServer.reset()
    using watch = new ErrorWatch(copilotServer)
    await use(copilotServer)
    const failed = testInfo.status !== testInfo.expectedStatus
    const problems = await problemsOf(copilotServer, failed ? { ...copilotChecks, ...afterFailure } : copilotChecks, watch.errors)
    if (failed || problems.length > 0) console.error(seedInWords(copilotServer.seed))
    if (problems.length > 0) throw new LeftBehind(problems)
  },
})
