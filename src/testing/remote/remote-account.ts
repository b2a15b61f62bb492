import type { QuotaName } from '../../protocol/account-service.ts'
import type { Persona } from '../../protocol/generated/persona.ts'
import type { QuotaSnapshot } from '../../protocol/generated/user.ts'
import type { Channel } from './channel.ts'

interface Told {
  readonly persona: Persona
  readonly quotas: Readonly<Record<QuotaName, QuotaSnapshot>>
}

/** The account behind a server in another process. */
export class RemoteAccount {
  readonly #channel: Channel
  readonly #path: string

  constructor(channel: Channel, path: string) {
    this.#channel = channel
    this.#path = `${path}/account`
  }

  get persona(): Promise<Persona> {
    return this.#told().then(({ persona }) => persona)
  }

  async snapshots(): Promise<Told['quotas']> {
    return (await this.#told()).quotas
  }

  /** Makes the account somebody else, by a shipped persona's name or the persona itself. Rejects with `BAD_PERSONA`. */
  async become(persona: Persona | string): Promise<void> {
    await this.#channel.post(`${this.#path}/become`, { persona })
  }

  /** Approves the sign-in with this user code, or every one that waits. */
  async approve(userCode?: string): Promise<void> {
    await this.#channel.post(`${this.#path}/approve`, { userCode })
  }

  /** Denies the sign-in with this user code, or every one that waits. */
  async deny(userCode?: string): Promise<void> {
    await this.#channel.post(`${this.#path}/deny`, { userCode })
  }

  /** Makes one token answer 401 from now on, or every Copilot token minted so far. */
  async revoke(token?: string): Promise<void> {
    await this.#channel.post(`${this.#path}/revoke`, { token })
  }

  async #told(): Promise<Told> {
    return (await this.#channel.get(this.#path)) as Told
  }
}
