import type { Endpoint } from './endpoint.ts'

export interface Match {
  readonly endpoint: Endpoint
  readonly params: Readonly<Record<string, string>>
}

export type Method = Endpoint['method']

interface Pattern {
  readonly path: string
  readonly endpoint: Endpoint
  /** Made when it is first needed. */
  regex?: RegExp
}

const parameter = /:(\w+)/g
/** What means something else in a regular expression than in a path. */
const special = /[\\^$.*+?()[\]{}|]/g
const noParams = Object.freeze({})

/** Endpoints by method and path: a map for fixed paths, a regular expression a pattern for the few with parameters; of two alike the first wins. */
export class RouteTable {
  /** By method, then by path: to join them into one key would cost more than the look-up. */
  readonly #fixed: Readonly<Record<Method, Map<string, Match>>> = { GET: new Map(), POST: new Map() }
  readonly #patterns: Pattern[] = []

  constructor(endpoints: readonly Endpoint[]) {
    for (const endpoint of endpoints) for (const path of endpoint.paths) this.#add(endpoint, path)
  }

  fixed(method: Method, path: string): Match | undefined {
    return this.#fixed[method].get(path)
  }

  pattern(method: Method, path: string): Match | undefined {
    for (const pattern of this.#patterns) {
      if (pattern.endpoint.method !== method) continue
      pattern.regex ??= new RegExp(`^${pattern.path.replace(special, '\\$&').replace(parameter, '([^/]+)')}$`)
      const values = pattern.regex.exec(path)
      if (values === null) continue
      const names = Array.from(pattern.path.matchAll(parameter), ([, name]) => name as string)
      return { endpoint: pattern.endpoint, params: Object.fromEntries(names.map((name, i) => [name, decoded(values[i + 1] as string)])) }
    }
    return undefined
  }

  #add(endpoint: Endpoint, path: string): void {
    if (path.includes(':')) {
      this.#patterns.push({ path, endpoint })
      return
    }
    const paths = this.#fixed[endpoint.method]
    if (!paths.has(path)) paths.set(path, { endpoint, params: noParams })
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
