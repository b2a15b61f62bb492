import { MockCopilotError } from '../../core/errors.ts'
import { isHttpUrl } from '../../core/is-http-url.ts'
import { shown } from '../../core/shown.ts'
import { anyToken } from './any-token.ts'
import { clients } from './clients.ts'

/**
 * The environment variables that point every client which reads some at a server, all at once.
 *
 * @param url - the server's, such as `proxy.url`
 * @param token - what the clients send. Default: a made-up one that looks as the Copilot CLI wants it
 * @returns variables and their values; an empty value takes away what would win over another
 * @throws MockCopilotError `BAD_CONFIG` for a URL that is none
 * @example
 * ```ts
 * const env = clientEnvironment(proxy.url)
 * expect(env.OPENAI_BASE_URL).toBe(`${proxy.url}/v1`)
 * ```
 */
export function clientEnvironment(url: string, token: string = anyToken): Record<string, string> {
  if (!isHttpUrl(url)) {
    throw new MockCopilotError(
      'BAD_CONFIG',
      `Failed to point clients at ${shown(url)}: it is no URL. Pass the server's, such as proxy.url.`,
    )
  }
  return Object.assign({}, ...clients.map(({ environment }) => environment?.(url, token)))
}
