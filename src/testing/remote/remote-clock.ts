import type { ClockDescription } from '../../control/described.ts'
import type { Duration } from '../../core/duration.ts'
import type { Channel } from './channel.ts'

/** The clock of a server in another process. */
export class RemoteClock {
  readonly #channel: Channel
  readonly #path: string

  constructor(channel: Channel, path: string) {
    this.#channel = channel
    this.#path = `${path}/clock`
  }

  /** Milliseconds since 1970. */
  async now(): Promise<number> {
    return (await this.#told()).nowMs
  }

  /** Timers that wait to fire; of a virtual clock. */
  get pending(): Promise<number | undefined> {
    return this.#told().then(({ pending }) => pending)
  }

  /** Moves a virtual clock on, and lets happen what falls due. Rejects with `BAD_CONFIG` where it is the real one. */
  async advance(duration: Duration): Promise<void> {
    await this.#channel.post(`${this.#path}/advance`, { duration })
  }

  async #told(): Promise<ClockDescription> {
    return (await this.#channel.get(this.#path)) as ClockDescription
  }
}
