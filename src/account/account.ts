import type { Clock } from '../core/clock.ts'
import type { AccountService, DevicePoll, DeviceStart, MintedToken, QuotaName } from '../protocol/account-service.ts'
import type { Persona } from '../protocol/generated/persona.ts'
import type { QuotaSnapshot } from '../protocol/generated/user.ts'
import { CopilotTokens } from './copilot-tokens.ts'
import { defaultPersona } from './default-persona.ts'
import { DeviceFlow, type DeviceFlowOptions } from './device-flow.ts'
import { loadPersona } from './load-persona.ts'
import { quotaHeaders } from './quota-headers.ts'
import { Quotas } from './quotas.ts'

export interface AccountOptions {
  /** Who every client is taken for: a shipped persona's name, a file, or the persona itself. */
  readonly persona?: Persona | string | undefined
  readonly deviceFlow?: DeviceFlowOptions | undefined
}

/**
 * The one account behind a proxy: who it is, its tokens, its sign-ins, and what it has left this month.
 *
 * @example
 * ```ts
 * proxy.account.revoke() // every Copilot token minted so far answers 401, until the client mints again
 * ```
 */
export class Account implements AccountService {
  readonly tokens: CopilotTokens
  readonly devices: DeviceFlow
  readonly #clock: Clock
  readonly #first: Persona
  #persona: Persona
  #quotas: Quotas

  /** @param session - the id of the session it belongs to, if to one; every token it mints leads back there */
  constructor(options: AccountOptions, clock: Clock, seed: number | string, session?: string) {
    this.#clock = clock
    this.tokens = new CopilotTokens(`mock-copilot ${seed}`, clock, session)
    this.devices = new DeviceFlow(clock, seed, options.deviceFlow ?? {}, session)
    this.#first = options.persona === undefined ? defaultPersona : loadPersona(options.persona)
    this.#persona = this.#first
    this.#quotas = new Quotas(this.#persona, clock)
  }

  get persona(): Persona {
    return this.#persona
  }

  /** Makes the account somebody else, with quotas of its own. Throws `BAD_PERSONA` for one that cannot be read. */
  become(persona: Persona | string): void {
    this.#persona = loadPersona(persona)
    this.#quotas = new Quotas(this.#persona, this.#clock)
  }

  /** Approves the sign-in with this user code, or every one that waits. Throws `NO_SIGN_IN` for a code with which none waits. */
  approve(userCode?: string): void {
    this.devices.decide('approved', userCode)
  }

  /** Denies the sign-in with this user code, or every one that waits. Throws `NO_SIGN_IN` for a code with which none waits. */
  deny(userCode?: string): void {
    this.devices.decide('denied', userCode)
  }

  /** Makes one token answer 401 from now on, or every Copilot token minted so far. */
  revoke(token?: string): void {
    this.tokens.revoke(token)
  }

  mint(proxyHost: string): MintedToken {
    return this.tokens.mint(this.#persona.sku, proxyHost)
  }

  mintAnonymous(proxyHost: string): MintedToken {
    return this.tokens.mint('no_auth_limited_copilot', proxyHost)
  }

  get quotaResetMs(): number {
    return this.#quotas.resetMs
  }

  /** True where the persona has any limit, so that requests must be counted. */
  get isLimited(): boolean {
    return !this.#quotas.unlimited
  }

  /** Takes one of each quota, or nothing at all: then tells which of them is used up. */
  spend(wanted: readonly QuotaName[]): QuotaName | undefined {
    return this.#quotas.spend(wanted)
  }

  snapshots(): Readonly<Record<QuotaName, QuotaSnapshot>> {
    return this.#quotas.snapshots()
  }

  quotaHeaders(): Record<string, string> {
    return quotaHeaders(this.snapshots(), this.quotaResetMs)
  }

  startDevice(scope: string): DeviceStart {
    return this.devices.start(scope)
  }

  pollDevice(deviceCode: string): DevicePoll {
    return this.devices.poll(deviceCode)
  }

  waits(userCode: string): boolean {
    return this.devices.waits(userCode)
  }

  reset(): void {
    this.tokens.reset()
    this.devices.reset()
    this.#persona = this.#first
    this.#quotas = new Quotas(this.#persona, this.#clock)
  }
}
