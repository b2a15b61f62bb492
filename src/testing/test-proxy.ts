import type { CopilotProxyConfig } from '../config.ts'
import type { Clock } from '../core/clock.ts'
import { CopilotProxy } from '../proxy.ts'

/** A `CopilotProxy` with what a test needs at hand; made by `createTestProxy`. */
export class TestProxy<C extends Clock = Clock> extends CopilotProxy {
  /** A token that this proxy accepts: `config.authToken`, or a made-up one where any will do. */
  readonly token: string

  constructor(config: CopilotProxyConfig & { readonly clock?: C }) {
    super(config)
    this.token = this.config.authToken ?? 'mock-token'
  }

  /** Where the proxy's time comes from; with `clock: 'virtual'`, what moves it on. */
  get clock(): C {
    return this.config.clock as C
  }
}
