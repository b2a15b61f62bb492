import { anyToken } from './any-token.ts'
import { clients } from './clients.ts'

/**
 * The environment variables that point every client which reads some at a server, all at once.
 *
 * @param url - the server's, such as `proxy.url`
 * @param token - what the clients send. Default: a made-up one that looks as the Copilot CLI wants it
 * @returns variables and their values; an empty value takes away what would win over another
 * @example
 * ```ts
 * const env = clientEnvironment(proxy.url)
 * expect(env.OPENAI_BASE_URL).toBe(`${proxy.url}/v1`)
 * ```
 */
export function clientEnvironment(url: string, token: string = anyToken): Record<string, string> {
  return Object.assign({}, ...clients.map(({ environment }) => environment?.(url, token)))
}
