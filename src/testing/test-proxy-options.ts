import type { CopilotProxyConfig } from '../config.ts'
import type { Clock } from '../core/clock.ts'

/** The options of `CopilotProxy`, all of them with a default that suits a test. */
export type TestProxyOptions<C extends Clock | 'virtual' = Clock | 'virtual'> = Partial<Omit<CopilotProxyConfig, 'clock'>> & {
  /** `'virtual'`: time stands still until `proxy.clock.advance()`. Default: the real clock. */
  readonly clock?: C
  /** Give Copilot's API a port of its own, as the real service gives it a host. Default `false`. */
  readonly splitHosts?: boolean
}
