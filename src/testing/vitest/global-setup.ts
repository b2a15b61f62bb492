import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import { defined } from '../../core/defined.ts'
import { assignEnvironment } from '../client-env/assign-environment.ts'
import { createTestProxy } from '../create-test-proxy.ts'
import { unmatchedInWords } from '../matchers/unmatched-in-words.ts'
import { seedOfRun } from '../seed-of-run.ts'
import type { TestProxyOptions } from '../test-proxy-options.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the proxy of `mock-copilot/vitest/global-setup` listens, and a token it accepts. */
    mockCopilot: { readonly url: string; readonly token: string }
  }
}

type Setup = (project: TestProject) => Promise<() => Promise<void>>

/**
 * A global set-up of vitest: one proxy for the whole run, to which the environment of all tests, and of the clients that they
 * start, points; a test finds it with `inject('mockCopilot')`, and `connect()` without arguments controls it. When the run is over it
 * prints what nothing answered.
 *
 * @example
 * ```ts
 * import { fixtures } from 'mock-copilot'
 * import { globalSetup } from 'mock-copilot/vitest/global-setup'
 *
 * export default globalSetup({ onCompletion: fixtures('./fixtures') })
 * ```
 */
export function globalSetup(options: TestProxyOptions = {}): Setup {
  return async (project) => {
    const adminToken = options.adminToken ?? randomBytes(18).toString('base64url')
    const proxy = await createTestProxy({ ...seedOfRun(), ...defined(options), adminToken })
    const environment = assignEnvironment(proxy.url, options.authToken, adminToken)
    project.provide('mockCopilot', { url: proxy.url, token: proxy.token })
    return async () => {
      environment[Symbol.dispose]()
      await proxy.stop()
      const unmatched = proxy.requests.all((request) => request.unmatched !== undefined)
      if (unmatched.length > 0) console.warn(`mock-copilot: nothing answered\n${unmatchedInWords(unmatched)}`)
    }
  }
}

/** As `globalSetup: 'mock-copilot/vitest/global-setup'` in a config takes it: a proxy that echoes. */
export default globalSetup()
