import { realClock } from './clock.ts'

/** Lets somebody who ends things wait until the last of them is over. */
export class Idle {
  #told: (() => void) | undefined

  /** Resolves once `tell` is called, or after `mostMs` of real time: a test's virtual clock stands still here. */
  async within(mostMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const tooLong = realClock.timer(mostMs, resolve)
      this.#told = () => {
        tooLong.cancel()
        resolve()
      }
    })
    this.#told = undefined
  }

  /** The last one is over. */
  tell(): void {
    this.#told?.()
  }
}
