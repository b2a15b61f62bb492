import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Clock } from '../core/clock.ts'
import type { MintedToken } from '../protocol/endpoint.ts'

const lifetimeSeconds = 1_800
/** VS Code mints in a loop when this is below 240. */
const refreshSeconds = 1_500
const sku = 'copilot_for_business_seat'

/** Mints Copilot's short-lived tokens (`tid=...;exp=...:<mac>`) and knows its own by their MAC, so that none need be kept. */
export class CopilotTokens {
  readonly #key: string
  readonly #clock: Clock
  #minted = 0

  constructor(key: string, clock: Clock) {
    this.#key = key
    this.#clock = clock
  }

  /** `proxyHost` is the host, with its port, that some clients read from the token instead of from `endpoints`. */
  mint(proxyHost: string): MintedToken {
    const expiresAt = Math.floor(this.#clock.now() / 1000) + lifetimeSeconds
    const claims = `tid=mock${++this.#minted};exp=${expiresAt};sku=${sku};proxy-ep=${proxyHost};st=dotcom;chat=1;cit=1;malfil=1;editor_preview_features=1;mcp=1;ccr=1;rt=1;8kp=1`
    return { token: `${claims}:${this.#mac(claims)}`, expiresAt, refreshIn: refreshSeconds, sku }
  }

  /** True for a token of this proxy's own that has not expired. */
  accepts(token: string): boolean {
    const end = token.lastIndexOf(':')
    const claims = token.slice(0, end)
    const mac = Buffer.from(token.slice(end + 1))
    const expected = Buffer.from(this.#mac(claims))
    if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return false
    const expiresAt = Number(/;exp=(\d+);/.exec(claims)?.[1])
    return this.#clock.now() < expiresAt * 1000
  }

  reset(): void {
    this.#minted = 0
  }

  #mac(claims: string): string {
    return createHmac('sha256', this.#key).update(claims).digest('hex')
  }
}
