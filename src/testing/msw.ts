import { HttpResponse, http, type RequestHandler } from 'msw'
import { githubHosts } from './github-hosts.ts'
import { hostPattern } from './host-pattern.ts'

/** Anything that answers web-standard requests, such as a `CopilotProxy`. */
export interface Fetches {
  fetch(request: Request): Promise<Response>
}

export interface MswOptions {
  /** The hosts to answer for; `*.` stands for any names in front. Default: all of GitHub's that Copilot clients use. */
  readonly hosts?: readonly string[]
}

/**
 * msw handlers that let a proxy answer for GitHub's real hosts, so that a client with hard-coded hosts is tested in
 * process, streams included. A fault that breaks the connection before the headers becomes msw's network error; after
 * them, the body fails as Node's fetch has it.
 *
 * @example
 * ```ts
 * const proxy = await createTestProxy({ onCompletion: text('return a + b') })
 * const server = setupServer(...copilotHandlers(proxy))
 * server.listen()
 * ```
 */
export function copilotHandlers(proxy: Fetches, { hosts = githubHosts }: MswOptions = {}): RequestHandler[] {
  return hosts.map((host) =>
    http.all(new RegExp(`${hostPattern(host).source}.*`), async ({ request }) => {
      try {
        return (await proxy.fetch(request)) as HttpResponse<string>
      } catch {
        return HttpResponse.error()
      }
    }),
  )
}
