import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../core/clock.ts'
import type { MintedToken } from '../protocol/account-service.ts'

const lifetimeSeconds = 1_800
/** VS Code mints in a loop when this is below 240. */
const refreshSeconds = 1_500

/** What this proxy knows of a token by its value. */
export type TokenState = 'foreign' | 'valid' | 'expired' | 'revoked'

const claimsOf = /^tid=mock(\d+);exp=(\d+);sku=([^;]+);/

/** Mints Copilot's short-lived tokens (`tid=...;exp=...:<mac>`) and knows its own by their MAC, so that none need be kept. */
export class CopilotTokens {
  readonly #key: string
  readonly #clock: Clock
  /** The last claim, where there is a session to name. */
  readonly #session: string
  readonly #revoked = new Set<string>()
  #minted = 0
  #revokedUpTo = 0

  constructor(key: string, clock: Clock, session?: string) {
    this.#key = key
    this.#clock = clock
    this.#session = session === undefined ? '' : `;session=${session}`
  }

  /** `proxyHost` is the host, with its port, that some clients read from the token instead of from `endpoints`. */
  mint(sku: string, proxyHost: string): MintedToken {
    const expiresAt = Math.floor(this.#clock.now() / 1000) + lifetimeSeconds
    const claims = `tid=mock${++this.#minted};exp=${expiresAt};sku=${sku};proxy-ep=${proxyHost};st=dotcom;chat=1;cit=1;malfil=1;editor_preview_features=1;mcp=1;ccr=1;rt=1;8kp=1${this.#session}`
    return { token: `${claims}:${this.#mac(claims)}`, expiresAt, refreshIn: refreshSeconds, sku }
  }

  /** Makes one token useless, whoever minted it, or every token minted until now. */
  revoke(token?: string): void {
    if (token === undefined) this.#revokedUpTo = this.#minted
    else this.#revoked.add(token)
  }

  state(token: string): TokenState {
    if (this.#revoked.size > 0 && this.#revoked.has(token)) return 'revoked'
    const claims = this.#claims(token)
    if (claims === undefined) return 'foreign'
    if (claims.number <= this.#revokedUpTo) return 'revoked'
    return this.#clock.now() < claims.expiresAt * 1000 ? 'valid' : 'expired'
  }

  /** The sku a token of this proxy's own was minted for. */
  sku(token: string): string | undefined {
    return this.#claims(token)?.sku
  }

  reset(): void {
    this.#minted = 0
    this.#revokedUpTo = 0
    this.#revoked.clear()
  }

  #claims(token: string): { number: number; expiresAt: number; sku: string } | undefined {
    if (!token.startsWith('tid=mock')) return undefined
    const end = token.lastIndexOf(':')
    const claims = token.slice(0, end)
    const mac = Buffer.from(token.slice(end + 1))
    const expected = Buffer.from(this.#mac(claims))
    if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return undefined
    const [, number, expiresAt, sku] = claimsOf.exec(claims) ?? []
    return sku === undefined ? undefined : { number: Number(number), expiresAt: Number(expiresAt), sku }
  }

  #mac(claims: string): string {
    return createHmac('sha256', this.#key).update(claims).digest('hex')
  }
}
