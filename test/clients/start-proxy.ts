import { CopilotProxy, type CopilotProxyConfig } from '../../src/index.ts'

/** A running proxy for one client, which may ask as often as it likes. */
export async function startProxy(options: Pick<CopilotProxyConfig, 'onCompletion'> & Partial<CopilotProxyConfig>): Promise<CopilotProxy> {
  const proxy = new CopilotProxy({ port: 0, host: '127.0.0.1', maxTokens: 256, rateLimitPerMinute: 0, ...options })
  await proxy.start()
  return proxy
}
