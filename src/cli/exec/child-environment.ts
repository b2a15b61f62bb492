import { anyToken } from '../../testing/client-env/any-token.ts'
import { clientEnvironment } from '../../testing/client-env/client-environment.ts'
import { withoutProxy } from './without-proxy.ts'

/** What a command runs in: this process's environment, in which every client is pointed at the server. */
export function childEnvironment(url: string, token = anyToken): NodeJS.ProcessEnv {
  return { ...process.env, ...clientEnvironment(url, token), ...withoutProxy(process.env), MOCK_COPILOT_URL: url }
}
