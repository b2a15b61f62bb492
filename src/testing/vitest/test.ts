import { test as base, type TestAPI } from 'vitest'
import { defined } from '../../core/defined.ts'
import type { VirtualClock } from '../../core/virtual-clock.ts'
import type { Session } from '../../session.ts'
import type { SessionOptions } from '../../session-options.ts'
import type { Checks } from '../checks/checks.ts'
import { createTestProxy } from '../create-test-proxy.ts'
import { seedOfRun } from '../seed-of-run.ts'
import type { TestProxy } from '../test-proxy.ts'
import type { TestProxyOptions } from '../test-proxy-options.ts'
import { lend } from './lend.ts'

/** What a test of `mock-copilot/vitest` may ask for by name. */
export interface CopilotFixtures {
  /** What `proxy` and `virtualProxy` are made with; set it with `test.override`, or `test.scoped` before vitest 4.1. Default: nothing. */
  proxyOptions: TestProxyOptions
  /** What `sharedProxy` is made with. Set it like `proxyOptions`. */
  sessionOptions: SessionOptions
  /** What fails a test when it is over; all of it by default. Set it like `proxyOptions`. */
  checks: Checks
  /** A new proxy for this test, listening; stopped after it. */
  proxy: TestProxy
  /** The same, where time stands still until `virtualProxy.clock.advance()`. */
  virtualProxy: TestProxy<VirtualClock>
  /** A session of this test's own on one server that all tests of a worker share, for clients that are slow to start. */
  sharedProxy: Session
  /** That server. */
  sharedServer: TestProxy
}

/**
 * vitest's `test` with a proxy for whoever asks for one. When a test is over it fails for requests that nothing answered,
 * for handlers that threw, for fixtures whose `times` were not used up, and for answers still open; a failed test prints the seed that
 * repeats it.
 *
 * @example
 * ```ts
 * import { fixtures } from 'mock-copilot'
 * import { expect, test } from 'mock-copilot/vitest'
 *
 * test.override({ proxyOptions: { onCompletion: fixtures('./fixtures') }, checks: { leftOverFixtures: false } })
 *
 * test('completes a function', async ({ proxy }) => {
 *   await myClient(proxy.url, proxy.token).complete('function add(a, b) {')
 *   expect(proxy).toHaveReceivedCompletion({ prompt: { endsWith: '{' } })
 * })
 * ```
 */
export const test: TestAPI<CopilotFixtures> = base.extend<CopilotFixtures>({
  proxyOptions: {},
  sessionOptions: {},
  checks: {},
  proxy: async ({ proxyOptions, checks, task, onTestFailed }, use) => {
    await lend(await createTestProxy({ ...seedOfRun(), ...defined(proxyOptions) }), { checks, task, onTestFailed }, use)
  },
  virtualProxy: async ({ proxyOptions, checks, task, onTestFailed }, use) => {
    const proxy = await createTestProxy({ ...seedOfRun(), ...defined(proxyOptions), clock: 'virtual' })
    await lend(proxy, { checks, task, onTestFailed }, use)
  },
  sharedServer: [
    // vitest reads the names that a fixture needs out of its first parameter, which must therefore be a pattern.
    // biome-ignore lint/correctness/noEmptyPattern: see above
    async ({}, use) => {
      await using server = await createTestProxy(seedOfRun())
      await use(server)
    },
    { scope: 'worker' },
  ],
  sharedProxy: async ({ sharedServer, sessionOptions, checks, task, onTestFailed }, use) => {
    await lend(await sharedServer.session({ ...seedOfRun(), ...defined(sessionOptions) }), { checks, task, onTestFailed }, use)
  },
})
