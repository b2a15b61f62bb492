import type { Clock } from '../core/clock.ts'
import type { ClockOf } from '../core/clock-of.ts'
import type { TestProxy } from './test-proxy.ts'
import { testProxyOf } from './test-proxy-of.ts'
import type { TestProxyOptions } from './test-proxy-options.ts'

/**
 * A proxy for a test, already listening on a free port of 127.0.0.1: it accepts any token, limits no rate and echoes the
 * prompt (at most 2,048 tokens of it), unless the options say otherwise. What goes wrong inside, such as a handler that
 * throws, stands on standard error. Rejects like `start()`, and with `BAD_CONFIG`.
 *
 * @example
 * ```ts
 * await using proxy = await createTestProxy({ onCompletion: async () => ({ choices: [{ text: 'return a + b' }] }) })
 * await myClient(proxy.url, proxy.token).complete('function add(')
 * expect(proxy.requests.count({ path: '/v1/completions' })).toBe(1)
 * ```
 */
export async function createTestProxy<C extends Clock | 'virtual' = Clock>(
  options: TestProxyOptions<C> = {},
): Promise<TestProxy<ClockOf<C>>> {
  const proxy = testProxyOf(options)
  await proxy.start()
  return proxy
}
