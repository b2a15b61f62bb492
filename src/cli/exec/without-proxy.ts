const proxies = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY']
const lists = ['NO_PROXY', 'no_proxy']
const own = '127.0.0.1,localhost'

/** Where an environment names a proxy, keeps what goes to this machine away from it. */
export function withoutProxy(environment: NodeJS.ProcessEnv): Record<string, string> {
  const isProxied = proxies.some((name) => environment[name] ?? environment[name.toLowerCase()])
  if (!isProxied) return {}
  const given = lists.map((name) => environment[name]).find((list) => list)
  const list = given === undefined ? own : `${given},${own}`
  return Object.fromEntries(lists.map((name) => [name, list]))
}
