import { boundedMap } from './account/bounded-map.ts'
import { bearerOf } from './account/credentials.ts'
import type { Incoming } from './core/incoming.ts'
import { requestPath } from './protocol/request-path.ts'
import type { Refusal } from './refusal.ts'
import type { Scope } from './scope.ts'

const header = 'x-mock-copilot-session'
const inPath = /^\/s\/([^/]+)/
/** As `CopilotTokens` and `DeviceFlow` write it. */
const inToken = /;session=([\w-]+):[\da-f]+$|^gho_([\w-]+)_[\da-f]{36}$/

/** How many sessions that expired are remembered. */
const mostExpired = 1_000

const scopeMissing: Refusal = {
  status: 400,
  message: `Invalid request: this server answers within sessions only. Put /s/<id> before the path, send the header ${header}, or use the token of a session.`,
}

/**
 * Finds whose an exchange is. The address wins over the header, and the header over the token: a client that was told where
 * to go means that place, whichever token it still has.
 */
export class Scopes {
  /** Whose an exchange is that names no session. */
  readonly whole: Scope
  readonly #unscoped: Scope
  readonly #sessions = new Map<string, Scope>()
  readonly #byToken = new Map<string, Scope>()
  /** Why sessions that are gone went by themselves, by their ids; made when the first one does. */
  #expired: ReturnType<typeof boundedMap<string, string>> | undefined
  /** The ids of such sessions, by the tokens that were chosen for them. */
  #expiredTokens: ReturnType<typeof boundedMap<string, string>> | undefined
  /** While no session was ever made, no token can name one. */
  #used = false

  constructor(whole: Scope, unscoped: 'allow' | 'refuse') {
    this.whole = whole
    this.#unscoped = unscoped === 'allow' ? whole : { ...whole, refusal: scopeMissing }
  }

  get size(): number {
    return this.#sessions.size
  }

  has(id: string): boolean {
    return this.#sessions.has(id)
  }

  /** True where a session was given this token. */
  hasToken(token: string): boolean {
    return this.#byToken.has(token)
  }

  /** @param token - one that was chosen for the session; those that are minted in it tell so themselves */
  add(id: string, scope: Scope, token: string | undefined): void {
    this.#used = true
    this.#sessions.set(id, scope)
    this.#expired?.delete(id)
    if (token !== undefined) this.#byToken.set(token, scope)
  }

  delete(id: string): void {
    const scope = this.#sessions.get(id)
    this.#sessions.delete(id)
    for (const [token, owner] of this.#byToken) if (owner === scope) this.#byToken.delete(token)
  }

  /** The session has ended by itself; who still asks for it is told why. */
  expire(id: string, why: string): void {
    this.#expired ??= boundedMap(mostExpired)
    this.#expiredTokens ??= boundedMap(mostExpired)
    this.#expired.set(id, why)
    const scope = this.#sessions.get(id)
    for (const [token, owner] of this.#byToken) if (owner === scope) this.#expiredTokens.set(token, id)
    this.delete(id)
  }

  /** Why there is no session with this id. */
  whyMissing(id: string): string {
    return this.#expired?.get(id) ?? 'it was ended, or never made'
  }

  /** The session with this id; where there is none, a refusal that the whole proxy's journal tells of. */
  session(id: string): Scope {
    return this.#sessions.get(id) ?? this.#refused(404, `Not found: there is no session ${id}; ${this.whyMissing(id)}.`)
  }

  find(incoming: Incoming): Scope {
    const id = idInPath(incoming.target) ?? incoming.header(header)
    if (id !== undefined) return this.session(id)
    return (this.#used ? this.#ofToken(incoming) : undefined) ?? this.#unscoped
  }

  #ofToken(incoming: Incoming): Scope | undefined {
    const token = bearerOf(incoming.header('authorization'))
    if (token === undefined) return undefined
    const [, copilot, gitHub] = inToken.exec(token) ?? []
    const id = copilot ?? gitHub
    if (id === undefined) return this.#byToken.get(token) ?? this.#ofExpiredToken(token)
    return this.#sessions.get(id) ?? this.#ended(id)
  }

  #ofExpiredToken(token: string): Scope | undefined {
    const id = this.#expiredTokens?.get(token)
    return id === undefined || !this.#expired?.has(id) ? undefined : this.#ended(id)
  }

  #ended(id: string): Scope {
    const why = this.#expired?.get(id) ?? 'it has ended'
    return this.#refused(401, `Unauthorized: this token belongs to the session ${id}; ${why}.`, this.#expired?.has(id))
  }

  #refused(status: number, message: string, expired = false): Scope {
    return { ...this.whole, refusal: { status, message, expired } }
  }
}

/** Most paths are told from a session's by their first characters; a target may also be a whole URL. */
function idInPath(target: string): string | undefined {
  if (!target.startsWith('/s/') && target.startsWith('/') && !target.startsWith('//')) return undefined
  return inPath.exec(requestPath(target) ?? '')?.[1]
}
