import { MockCopilotError } from '../core/errors.ts'
import { isHttpUrl } from '../core/is-http-url.ts'
import { shown } from '../core/shown.ts'
import type { RemoteProxy } from './remote/remote-proxy.ts'

/**
 * Controls a proxy in another process, such as one that `mock-copilot` started: with what a `TestProxy` has, every answer
 * awaited. So tests that await are the same for both. What runs in the server must be data: handlers, faults and latencies of this
 * package are, functions of your own are not.
 *
 * @param url - the server's; MOCK_COPILOT_URL by default, which `mock-copilot exec` sets
 * @param token - its admin token; MOCK_COPILOT_ADMIN_TOKEN by default, which it sets too
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
export async function connect(url = process.env.MOCK_COPILOT_URL, token = process.env.MOCK_COPILOT_ADMIN_TOKEN): Promise<RemoteProxy> {
  if (url === undefined || token === undefined) {
    throw new MockCopilotError(
      'CANNOT_CONNECT',
      'Failed to control a server: its URL or its admin token is missing. Pass both, or set MOCK_COPILOT_URL and MOCK_COPILOT_ADMIN_TOKEN as mock-copilot exec does.',
    )
  }
  if (!isHttpUrl(url)) {
    throw new MockCopilotError(
      'CANNOT_CONNECT',
      `Failed to control the server at ${shown(url)}: it is no URL. Pass one such as http://127.0.0.1:4010.`,
    )
  }
  const { RemoteProxy } = await import('./remote/remote-proxy.ts')
  return RemoteProxy.connect(url, token)
}
