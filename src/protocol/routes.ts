import type { Endpoint } from './endpoint.ts'
import { type Match, type Method, RouteTable } from './route-table.ts'

/** Clients ask for few engines; one that makes up paths must not fill the memory. */
const mostRemembered = 256

/** Finds the endpoint of a method and path. Fixed paths win over patterns, and of two alike a proxy's own over Copilot's. */
export class Routes {
  readonly #own: RouteTable | undefined
  readonly #shipped: RouteTable
  /** What patterns were found to match. */
  readonly #remembered: Readonly<Record<Method, Map<string, Match>>> = { GET: new Map(), POST: new Map() }
  /** What was asked for last, and found: to recognise the same text costs less than a look-up. */
  #method: string | undefined
  #path: string | undefined
  #match: Match | undefined

  /** @param shipped - made once for all proxies: most live for one test, and would spend more time on it than on their answers */
  constructor(own: readonly Endpoint[], shipped: RouteTable = new RouteTable([])) {
    this.#own = own.length > 0 ? new RouteTable(own) : undefined
    this.#shipped = shipped
  }

  find(method: string, path: string): Match | undefined {
    if (path !== this.#path || method !== this.#method) {
      this.#match = this.#find(method, path)
      this.#path = path
      this.#method = method
    }
    return this.#match
  }

  #find(method: string, path: string): Match | undefined {
    const asked = method === 'HEAD' ? 'GET' : method
    if (asked !== 'GET' && asked !== 'POST') return undefined
    return this.#own?.fixed(asked, path) ?? this.#shipped.fixed(asked, path) ?? this.#byPattern(asked, path)
  }

  #byPattern(method: Method, path: string): Match | undefined {
    const remembered = this.#remembered[method]
    const known = remembered.get(path)
    if (known !== undefined) return known
    const match = this.#own?.pattern(method, path) ?? this.#shipped.pattern(method, path)
    if (match === undefined) return undefined
    if (remembered.size === mostRemembered) remembered.clear()
    remembered.set(path, match)
    return match
  }
}
