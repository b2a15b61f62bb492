import type { Clock, Timer } from './core/clock.ts'

/** Tells when something was not used for a while. What is going on is use, however long it takes. */
export class IdleTimeout {
  readonly #clock: Clock
  readonly #afterMs: number
  readonly #expired: () => void
  #usedMs: number
  #goingOn = 0
  #timer: Timer | undefined

  /** @param expired - called once, unless it is stopped before */
  constructor(clock: Clock, afterMs: number, expired: () => void) {
    this.#clock = clock
    this.#afterMs = afterMs
    this.#expired = expired
    this.#usedMs = clock.now()
    this.#lookIn(afterMs)
  }

  /** It is used from now on, until `ended` was called as often. */
  began(): void {
    this.#goingOn++
  }

  ended(): void {
    this.#goingOn--
    this.#usedMs = this.#clock.now()
  }

  stop(): void {
    this.#timer?.cancel()
  }

  /** One timer however much it is used: each use only notes when it was. */
  #lookIn(delayMs: number): void {
    this.#timer = this.#clock.timer(delayMs, () => {
      const leftMs = this.#goingOn > 0 ? this.#afterMs : this.#usedMs + this.#afterMs - this.#clock.now()
      if (leftMs > 0) this.#lookIn(leftMs)
      else this.#expired()
    })
    this.#timer.unref()
  }
}
