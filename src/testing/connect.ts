import type { RemoteProxy } from './remote/remote-proxy.ts'

/**
 * Controls a proxy in another process, such as one that `mock-copilot` started: with what a `TestProxy` has, every answer
 * awaited. So tests that await are the same for both. What runs in the server must be data: handlers, faults and latencies of this
 * package are, functions of your own are not.
 *
 * @param url - the server's
 * @param token - its admin token, `adminToken` or MOCK_COPILOT_ADMIN_TOKEN
 * @throws MockCopilotError `CANNOT_CONNECT` where nothing answers there or the token is another one
 * @example
 * ```ts
 * await using server = await createTestProxy({ adminToken: 'secret' })
 * await using remote = await connect(server.url, 'secret')
 * await using session = await remote.session({ onCompletion: text('return a + b') })
 * await myClient(session.url, session.token).complete('function add(')
 * expect(await session.requests.count()).toBe(1)
 * ```
 */
export async function connect(url: string, token: string): Promise<RemoteProxy> {
  const { RemoteProxy } = await import('./remote/remote-proxy.ts')
  return RemoteProxy.connect(url, token)
}
