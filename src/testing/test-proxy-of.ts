import type { Clock } from '../core/clock.ts'
import type { ClockOf } from '../core/clock-of.ts'
import { defined } from '../core/defined.ts'
import { VirtualClock } from '../core/virtual-clock.ts'
import { echo } from '../handlers/echo.ts'
import { checkTestOptions } from './check-test-options.ts'
import { stderrLog } from './stderr-log.ts'
import { TestProxy } from './test-proxy.ts'
import type { TestProxyOptions } from './test-proxy-options.ts'

/** A proxy for a test that does not listen. Throws `BAD_CONFIG`. */
export function testProxyOf<C extends Clock | 'virtual' = Clock>(given: TestProxyOptions<C> = {}): TestProxy<ClockOf<C>> {
  checkTestOptions(given)
  const { clock, splitHosts, ...options } = given
  return new TestProxy<ClockOf<C>>({
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
}
