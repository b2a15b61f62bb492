import type { Persona } from './generated/persona.ts'
import type { QuotaSnapshot } from './generated/user.ts'

/** What a month has so much of. */
export type QuotaName = 'completions' | 'chat' | 'premium_interactions'

export interface MintedToken {
  readonly token: string
  /** Unix seconds. */
  readonly expiresAt: number
  /** Seconds after which a client should mint again. */
  readonly refreshIn: number
  readonly sku: string
}

/** What a client is told when it starts a device sign-in. */
export interface DeviceStart {
  readonly deviceCode: string
  readonly userCode: string
  readonly expiresInSeconds: number
  readonly intervalSeconds: number
}

/** What a client is told when it asks whether its device was let in. */
export type DevicePoll =
  | { readonly accessToken: string; readonly scope: string }
  | { readonly error: 'authorization_pending' | 'expired_token' | 'access_denied' | 'incorrect_device_code' }
  | { readonly error: 'slow_down'; readonly intervalSeconds: number }

/** What the account offers to endpoints. */
export interface AccountService {
  readonly persona: Persona
  /** A Copilot token that this proxy accepts. */
  mint(proxyHost: string): MintedToken
  /** The same for a client that nobody signed in to. */
  mintAnonymous(proxyHost: string): MintedToken
  /** When the month's quotas begin anew, in milliseconds since 1970. */
  readonly quotaResetMs: number
  snapshots(): Readonly<Record<QuotaName, QuotaSnapshot>>
  startDevice(scope: string): DeviceStart
  pollDevice(deviceCode: string): DevicePoll
  /** Whether a sign-in with this code waits for a person. */
  waits(userCode: string): boolean
  approve(userCode?: string): void
  deny(userCode?: string): void
}
