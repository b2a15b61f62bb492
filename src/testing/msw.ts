import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Fetches } from './in-process/fetches.ts'
import { fetchesOf } from './in-process/fetches-of.ts'
import { framed } from './in-process/framed.ts'
import type { HostOptions } from './in-process/host-options.ts'
import { hostPattern } from './in-process/host-pattern.ts'
import { hostsOf } from './in-process/hosts-of.ts'
import { refuseOldNode } from './in-process/refuse-old-node.ts'
import type { TestProxyOptions } from './test-proxy-options.ts'

export type { Fetches } from './in-process/fetches.ts'
export type { HostOptions } from './in-process/host-options.ts'

/**
 * msw handlers that let a proxy answer for GitHub's real hosts, so that a client with hard-coded hosts is tested in
 * process, streams included; for msw 2 and 3. A fault that breaks the connection before the headers becomes msw's network
 * error, whatever its kind; after them, the body fails as Node's fetch has it. WebSockets are not answered.
 *
 * @param proxyOrOptions - a proxy, which need not listen, or the options of `createTestProxy` to make one of
 * @throws MockCopilotError `BAD_CONFIG` for options that cannot be, `OLD_NODE` where msw needs a newer Node than this one
 * @example
 * ```ts
 * import { text } from 'mock-copilot'
 * import { copilotHandlers } from 'mock-copilot/msw'
 * import { setupServer } from 'msw/node'
 *
 * const server = setupServer(...copilotHandlers({ onCompletion: text('return a + b') }))
 * server.listen()
 * ```
 */
export function copilotHandlers(proxyOrOptions: Fetches | TestProxyOptions, options: HostOptions = {}): RequestHandler[] {
  refuseOldNode('msw')
  const hosts = hostsOf(options)
  const proxy = fetchesOf(proxyOrOptions)
  return hosts.map((host) =>
    http.all(new RegExp(`${hostPattern(host).source}.*`), async ({ request }) => {
      try {
        return framed(await proxy.fetch(request)) as HttpResponse<string>
      } catch {
        return HttpResponse.error()
      }
    }),
  )
}
