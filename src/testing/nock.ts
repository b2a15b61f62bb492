import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import nock, { type ReplyBody, type ReplyFnContext, type ReplyFnResult, type Scope } from 'nock'
import { githubHosts } from './github-hosts.ts'
import { hostPattern } from './host-pattern.ts'
import type { Fetches } from './msw.ts'

export interface NockOptions {
  /** The hosts to answer for; `*.` stands for any names in front. Default: all of GitHub's that Copilot clients use. */
  readonly hosts?: readonly string[]
}

const methods = ['GET', 'POST']

/**
 * nock scopes that let a proxy answer for GitHub's real hosts, streams included; they last until `nock.cleanAll()`. There
 * is one for each host and method, so that `isDone()` tells whether a client asked there. A fault that breaks the
 * connection fails the request with the error code that a socket gives.
 *
 * @example
 * ```ts
 * const proxy = await createTestProxy({ onCompletion: text('return a + b') })
 * const scopes = copilotScopes(proxy, { hosts: ['copilot-proxy.githubusercontent.com'] })
 * ```
 */
export function copilotScopes(proxy: Fetches, { hosts = githubHosts }: NockOptions = {}): Scope[] {
  return hosts.flatMap((host) => methods.map((method) => scopeOf(proxy, host, method)))
}

function scopeOf(proxy: Fetches, host: string, method: string): Scope {
  return nock(hostPattern(host))
    .persist()
    .intercept(() => true, method)
    .reply(async function (uri, body): Promise<ReplyFnResult> {
      const response = await answered(proxy, requestOf(this, uri, method, body))
      const stream = response.body === null ? '' : Readable.fromWeb(response.body as ReadableStream)
      return [response.status, stream as ReplyBody, Object.fromEntries(response.headers)]
    })
}

function requestOf({ req }: ReplyFnContext, uri: string, method: string, body: unknown): Request {
  const { host = '' } = req.headers
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return new Request(`${req.protocol ?? 'https:'}//${host}${uri}`, {
    method,
    headers: Object.entries(req.headers),
    ...(method === 'POST' && { body: text }),
  })
}

/** Code that speaks node:http looks for the code on the error itself, not on its cause. */
async function answered(proxy: Fetches, request: Request): Promise<Response> {
  try {
    return await proxy.fetch(request)
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error
  }
}
