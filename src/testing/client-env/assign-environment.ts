import { clientEnvironment } from './client-environment.ts'

/** Points every client that this process starts at a server, by its environment; disposing of what comes back puts all back as it was. */
export function assignEnvironment(url: string, token?: string): Disposable {
  const variables = Object.entries(clientEnvironment(url, token))
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
