import { CopilotProxy, type CopilotProxyConfig } from '../../src/index.ts'
import { ExchangeWatch } from '../support/exchange-watch.ts'

const megabyte = 1024 * 1024

/** What these clients send is long: all of it must be there to be held to the schemas. */
const journal = { maxEntries: 10_000, maxBytes: 256 * megabyte, maxBodyBytes: 10 * megabyte }

/** Fails when it stops where anything that it and its clients said to each other is not as the schemas say. */
class WatchedProxy extends CopilotProxy {
  readonly #watch = new ExchangeWatch(this)

  override async start(): Promise<void> {
    await super.start()
    if (this.server !== undefined) this.#watch.watch(this.server)
  }

  override reset(): void {
    this.#watch.check()
    super.reset()
  }

  override async stop(): Promise<void> {
    await super.stop()
    this.#watch.check()
    const { problems } = this.#watch
    if (problems.length > 0) throw new Error(`Failed to hold what client and proxy said to the schemas:\n${problems.join('\n')}`)
  }
}

/** A running proxy for one client, which may ask as often as it likes. */
export async function startProxy(options: Pick<CopilotProxyConfig, 'onCompletion'> & Partial<CopilotProxyConfig>): Promise<CopilotProxy> {
  const proxy = new WatchedProxy({ port: 0, host: '127.0.0.1', maxTokens: 256, rateLimitPerMinute: 0, journal, ...options })
  await proxy.start()
  return proxy
}
