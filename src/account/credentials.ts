import { timingSafeEqual } from 'node:crypto'
import type { Credential } from '../protocol/endpoint.ts'
import type { CopilotTokens } from './copilot-tokens.ts'

const scheme = /^(?:bearer|token) +(.+)$/i

/**
 * Says whether a request may pass. Without a configured token everybody may, unless authentication is required: then
 * nobody may. With one, a request carries that token itself or a Copilot token that was minted for it.
 */
export class Credentials {
  readonly #open: boolean
  readonly #expected: Buffer | undefined
  readonly #scratch: Buffer
  readonly #tokens: CopilotTokens

  constructor(authToken: string | undefined, requireAuth: boolean, tokens: CopilotTokens) {
    this.#open = authToken === undefined && !requireAuth
    this.#expected = authToken === undefined ? undefined : Buffer.from(authToken)
    this.#scratch = Buffer.alloc(this.#expected?.length ?? 0)
    this.#tokens = tokens
  }

  accepts(authorization: string | undefined, wanted: Credential): boolean {
    if (wanted === 'none' || this.#open) return true
    const token = scheme.exec(authorization ?? '')?.[1]
    if (token === undefined || this.#expected === undefined) return false
    return this.#isExpected(token) || (wanted === 'copilot' && this.#tokens.accepts(token))
  }

  /** Always compares as many bytes as the expected token has, so that the time taken tells nothing of it. */
  #isExpected(token: string): boolean {
    const expected = this.#expected as Buffer
    this.#scratch.fill(0)
    const written = this.#scratch.write(token)
    const equal = timingSafeEqual(this.#scratch, expected)
    return equal && written === expected.length && Buffer.byteLength(token) === expected.length
  }
}
