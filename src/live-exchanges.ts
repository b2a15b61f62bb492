import { Idle } from './core/idle.ts'

/** What can be given up before its time. */
export interface Live {
  /** Aborts its signal. */
  stop(): void
  /** Closes the connection that it came by, where there is one. */
  destroy?(): void
}

/** What is told of exchanges as they come and go. */
export interface Use {
  began(): void
  ended(): void
}

/** The exchanges of one session, so that ending it leaves none behind. */
export class LiveExchanges {
  readonly #live = new Set<Live>()
  readonly #idle = new Idle()
  readonly #use: Use | undefined

  constructor(use?: Use) {
    this.#use = use
  }

  get size(): number {
    return this.#live.size
  }

  add(exchange: Live): void {
    this.#live.add(exchange)
    this.#use?.began()
  }

  delete(exchange: Live): void {
    this.#live.delete(exchange)
    this.#use?.ended()
    if (this.#live.size === 0) this.#idle.tell()
  }

  /** Gives up on all of them and waits until they are over, or for `mostMs` of real time; resolves to how many are not. */
  async end(mostMs: number): Promise<number> {
    for (const exchange of this.#live) {
      exchange.stop()
      exchange.destroy?.()
    }
    if (this.#live.size > 0) await this.#idle.within(mostMs)
    return this.#live.size
  }
}
