import nock from 'nock'
import type { Fetches } from './in-process/fetches.ts'
import { fetchesOf } from './in-process/fetches-of.ts'
import type { HostOptions } from './in-process/host-options.ts'
import { hostPattern } from './in-process/host-pattern.ts'
import { hostsOf } from './in-process/hosts-of.ts'
import { refuseOldNode } from './in-process/refuse-old-node.ts'
import { Replies } from './nock/replies.ts'
import type { TestProxyOptions } from './test-proxy-options.ts'

export type { Fetches } from './in-process/fetches.ts'
export type { HostOptions } from './in-process/host-options.ts'

const methods = ['GET', 'POST']

/**
 * nock scopes that let a proxy answer for GitHub's real hosts, streams included, for nock 14 and 15; they last until
 * `nock.cleanAll()`. There is one for each host and method, so that `isDone()` tells whether a client asked there. A fault that
 * breaks the connection fails the request, with the error code that a socket gives. nock 14 tells nobody of a client that
 * hangs up before the headers of its answer came: the proxy goes on answering then. WebSockets are not answered.
 *
 * @param proxyOrOptions - a proxy, which need not listen, or the options of `createTestProxy` to make one of
 * @throws MockCopilotError `BAD_CONFIG` for options that cannot be, `OLD_NODE` where nock needs a newer Node than this one
 * @example
 * ```ts
 * import { text } from 'mock-copilot'
 * import { copilotScopes } from 'mock-copilot/nock'
 *
 * const scopes = copilotScopes({ onCompletion: text('return a + b') }, { hosts: ['copilot-proxy.githubusercontent.com'] })
 * expect(scopes.some((scope) => scope.isDone())).toBe(false)
 * ```
 */
export function copilotScopes(proxyOrOptions: Fetches | TestProxyOptions, options: HostOptions = {}): nock.Scope[] {
  refuseOldNode('nock')
  const hosts = hostsOf(options)
  const proxy = fetchesOf(proxyOrOptions)
  return hosts.flatMap((host) => methods.map((method) => scopeOf(proxy, host, method)))
}

function scopeOf(proxy: Fetches, host: string, method: string): nock.Scope {
  const scope = nock(hostPattern(host)).persist()
  const replies = new Replies(proxy, scope)
  // nock tells by its number of parameters whether a function wants a callback; this must have none.
  scope
    .intercept(() => true, method)
    .reply(function (...args: unknown[]) {
      return replies.reply(this, args)
    })
  return scope
}
