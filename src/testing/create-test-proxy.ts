import type { CopilotProxyConfig } from '../config.ts'
import type { Clock } from '../core/clock.ts'
import type { ClockOf } from '../core/clock-of.ts'
import { defined } from '../core/defined.ts'
import { VirtualClock } from '../core/virtual-clock.ts'
import { echo } from '../handlers/echo.ts'
import { stderrLog } from './stderr-log.ts'
import { TestProxy } from './test-proxy.ts'

/** The options of `CopilotProxy`, all of them with a default that suits a test. */
export type TestProxyOptions<C extends Clock | 'virtual' = Clock | 'virtual'> = Partial<Omit<CopilotProxyConfig, 'clock'>> & {
  /** `'virtual'`: time stands still until `proxy.clock.advance()`. Default: the real clock. */
  readonly clock?: C
  /** Give Copilot's API a port of its own, as the real service gives it a host. Default `false`. */
  readonly splitHosts?: boolean
}

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
export async function createTestProxy<C extends Clock | 'virtual' = Clock>({
  clock,
  splitHosts,
  ...options
}: TestProxyOptions<C> = {}): Promise<TestProxy<ClockOf<C>>> {
  const proxy = new TestProxy<ClockOf<C>>({
    port: 0,
    host: '127.0.0.1',
    maxTokens: 2048,
    rateLimitPerMinute: 0,
    onCompletion: echo(),
    logger: stderrLog,
    ...(splitHosts === true && { apiPort: 0 }),
    ...defined(options),
    ...(clock !== undefined && { clock: (clock === 'virtual' ? new VirtualClock() : clock) as ClockOf<C> }),
  })
  await proxy.start()
  return proxy
}
