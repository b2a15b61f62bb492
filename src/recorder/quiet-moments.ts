import type { Clock, Timer } from '../core/clock.ts'
import type { Steps } from '../redaction/steps.ts'

/** Who has an answer asks again within a few milliseconds, or lets some time pass. */
const restMs = 25
/** Under a load that never ends, recordings must be written all the same. */
const mostMs = 1000
/** What waits holds whole bodies in memory. */
const mostWaiting = 16
/** So many characters are looked at in one piece, which takes two milliseconds or three. */
const mostAtOnce = 65_536

/**
 * Says when work that can wait may go on: while no exchange is being passed on nor likely to come at once, and one piece of it in each turn
 * of the event loop, so that no client waits for more than one piece. Nothing waits once exchanges have been passed on for a second without
 * a rest, nor while somebody needs what is worked on, nor where too much of it is waiting already.
 */
export class QuietMoments {
  readonly #clock: Clock
  readonly #waiting: (() => void)[] = []
  #underWay = 0
  #busySinceMs = 0
  #restsSinceMs = Number.NEGATIVE_INFINITY
  #hurries = 0
  #isTurnSet = false
  #timer: Timer | undefined

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** An exchange is being passed on. Gives what is to be called when it is over. */
  begin(): () => void {
    const nowMs = this.#clock.now()
    if (this.#underWay++ === 0 && nowMs >= this.#restsSinceMs + restMs) this.#busySinceMs = nowMs
    let isOver = false
    return () => {
      if (isOver) return
      isOver = true
      if (--this.#underWay === 0) this.#restsSinceMs = this.#clock.now()
      this.#go()
    }
  }

  /** Resolves when the next piece of work may be done. Those who wait go on in the order in which they came. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      this.#go()
    })
  }

  /** Does work in pieces, each when its turn comes. */
  async work<T>(steps: Steps<T>): Promise<T> {
    for (;;) {
      await this.next()
      for (let looked = 0; looked < mostAtOnce; ) {
        const step = steps.next()
        if (step.done === true) return step.value
        looked += step.value
      }
    }
  }

  /** Does something that needs what is worked on: nothing waits any longer than for its turn until that is done. */
  async hurry<T>(work: () => Promise<T>): Promise<T> {
    this.#hurries++
    this.#go()
    try {
      return await work()
    } finally {
      this.#hurries--
    }
  }

  get #leftMs(): number {
    if (this.#hurries > 0 || this.#waiting.length > mostWaiting) return 0
    const untilMs = this.#busySinceMs + mostMs
    const quietAtMs = this.#underWay > 0 ? untilMs : Math.min(untilMs, this.#restsSinceMs + restMs)
    return Math.max(0, quietAtMs - this.#clock.now())
  }

  #go(): void {
    this.#timer?.cancel()
    this.#timer = undefined
    if (this.#waiting.length === 0 || this.#isTurnSet) return
    const leftMs = this.#leftMs
    if (leftMs > 0) {
      this.#timer = this.#clock.timer(leftMs, () => this.#go())
      return
    }
    this.#isTurnSet = true
    setImmediate(() => {
      this.#isTurnSet = false
      // A request may have come since.
      if (this.#leftMs === 0) this.#waiting.shift()?.()
      this.#go()
    })
  }
}
