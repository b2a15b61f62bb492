import type { CopilotProxyConfig } from '../../config.ts'
import { anyToken } from '../../testing/client-env/any-token.ts'
import { clientEnvironment } from '../../testing/client-env/client-environment.ts'
import { withoutProxy } from './without-proxy.ts'

/**
 * What a command runs in: this process's environment, in which every client is pointed at the server, and `connect()` as well,
 * so that tests in it may make sessions of their own.
 */
export function childEnvironment(
  url: string,
  { authToken = anyToken, adminToken }: Pick<CopilotProxyConfig, 'authToken' | 'adminToken'>,
): NodeJS.ProcessEnv {
  const control = { MOCK_COPILOT_URL: url, MOCK_COPILOT_ADMIN_TOKEN: adminToken }
  return { ...process.env, ...clientEnvironment(url, authToken), ...withoutProxy(process.env), ...control }
}
