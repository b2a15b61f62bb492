import type { Endpoint } from './endpoint.ts'

export interface Match {
  readonly endpoint: Endpoint
  readonly params: Readonly<Record<string, string>>
}

interface Pattern {
  readonly path: string
  readonly endpoint: Endpoint
  /** Made when it is first needed: most proxies live for one test and see one path. */
  regex?: RegExp
}

const parameter = /:(\w+)/g
const noParams = Object.freeze({})
/** Clients ask for few engines; one that makes up paths must not fill the memory. */
const mostRemembered = 256

/**
 * Finds the endpoint of a method and path: a map for fixed paths, a regular expression a pattern for the few with
 * parameters. Fixed paths win over patterns, and of two alike the first.
 */
export class Routes {
  /** By method, then by path: to join them into one key would cost more than the look-up. */
  readonly #fixed = byMethod()
  /** What patterns were found to match. */
  readonly #remembered = byMethod()
  readonly #patterns: Pattern[] = []

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) for (const path of endpoint.paths) this.#add(endpoint, path)
  }

  find(method: string, path: string): Match | undefined {
    const asked = method === 'HEAD' ? 'GET' : method
    if (asked !== 'GET' && asked !== 'POST') return undefined
    return this.#fixed[asked].get(path) ?? this.#remembered[asked].get(path) ?? this.#search(asked, path)
  }

  #add(endpoint: Endpoint, path: string): void {
    if (!path.includes(':')) {
      const paths = this.#fixed[endpoint.method]
      if (!paths.has(path)) paths.set(path, { endpoint, params: noParams })
      return
    }
    this.#patterns.push({ path, endpoint })
  }

  #search(method: Endpoint['method'], path: string): Match | undefined {
    for (const pattern of this.#patterns) {
      if (pattern.endpoint.method !== method) continue
      pattern.regex ??= new RegExp(`^${pattern.path.replace(parameter, '([^/]+)')}$`)
      const values = pattern.regex.exec(path)
      if (values === null) continue
      const names = Array.from(pattern.path.matchAll(parameter), ([, name]) => name as string)
      const params = Object.fromEntries(names.map((name, i) => [name, decoded(values[i + 1] as string)]))
      const match = { endpoint: pattern.endpoint, params }
      const remembered = this.#remembered[method]
      if (remembered.size === mostRemembered) remembered.clear()
      remembered.set(path, match)
      return match
    }
    return undefined
  }
}

function byMethod(): Readonly<Record<Endpoint['method'], Map<string, Match>>> {
  return { GET: new Map(), POST: new Map() }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
