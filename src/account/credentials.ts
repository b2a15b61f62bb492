import { timingSafeEqual } from 'node:crypto'
import type { Credential } from '../protocol/endpoint.ts'
import type { CopilotTokens } from './copilot-tokens.ts'
import type { DeviceFlow } from './device-flow.ts'

/** How nearly all write it, told without a regular expression: each request asks. */
const usual = 'Bearer '
const scheme = /^(?:bearer|token) +(.+)$/i

/** The token of an `Authorization` header, whatever stands in it; a credential may hold `;`, `=` and `:`. */
export function bearerOf(authorization: string | undefined): string | undefined {
  if (authorization === undefined) return undefined
  const isUsual = authorization.length > usual.length && authorization.startsWith(usual) && authorization[usual.length] !== ' '
  return isUsual ? authorization.slice(usual.length) : scheme.exec(authorization)?.[1]
}

interface Expected {
  readonly bytes: Buffer
  /** As large, for what is compared with them. */
  readonly scratch: Buffer
  readonly characters: number
}

/**
 * Says whether a request may pass. Without a configured token everybody may, unless authentication is required: then
 * nobody may. With one, a request carries that token itself, a Copilot token that was minted for it, or a GitHub token
 * that this proxy's own sign-in granted. A token that was revoked or has expired never passes.
 */
export class Credentials {
  readonly #open: boolean
  readonly #expected: Expected | undefined
  readonly #tokens: CopilotTokens
  readonly #devices: DeviceFlow

  constructor(authToken: string | undefined, requireAuth: boolean, tokens: CopilotTokens, devices: DeviceFlow) {
    this.#open = authToken === undefined && !requireAuth
    this.#expected = authToken === undefined ? undefined : expectedOf(authToken)
    this.#tokens = tokens
    this.#devices = devices
  }

  accepts(authorization: string | undefined, wanted: Credential): boolean {
    if (wanted === 'none') return true
    const token = bearerOf(authorization)
    if (token === undefined) return this.#open
    const state = this.#tokens.state(token)
    if (state === 'revoked' || state === 'expired') return false
    if (this.#open) return true
    if (this.#expected === undefined) return false
    return this.#isExpected(token, this.#expected) || (wanted === 'copilot' && state === 'valid') || this.#devices.granted(token)
  }

  /**
   * Always compares as many bytes as the expected token has, so that the time taken tells nothing of it. A longer token is
   * written only in part, and then has more characters; a shorter one leaves bytes of the token before, and is written in fewer.
   */
  #isExpected(token: string, { bytes, scratch, characters }: Expected): boolean {
    const written = scratch.write(token)
    const equal = timingSafeEqual(scratch, bytes)
    return equal && written === bytes.length && token.length === characters
  }
}

function expectedOf(token: string): Expected {
  const bytes = Buffer.from(token)
  return { bytes, scratch: Buffer.alloc(bytes.length), characters: token.length }
}
