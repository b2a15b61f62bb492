import { clientEnvironment } from './client-environment.ts'

/**
 * Points every client that this process starts at a server, by its environment, and with an admin token `connect()` as well; disposing of
 * what comes back puts all back as it was.
 */
export function assignEnvironment(url: string, token?: string, adminToken?: string): Disposable {
  const control = adminToken === undefined ? {} : { MOCK_COPILOT_URL: url, MOCK_COPILOT_ADMIN_TOKEN: adminToken }
  const variables = Object.entries({ ...clientEnvironment(url, token), ...control })
  const before = variables.map(([name]) => [name, process.env[name]] as const)
  for (const [name, value] of variables) process.env[name] = value
  return {
    [Symbol.dispose]() {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
      }
    },
  }
}
