import { realClock } from '../core/clock.ts'
import type { Entry } from './entry.ts'
import type { Journal } from './journal.ts'

/**
 * Looks at every request that ends from now on, until `look` has found something: resolves with that. Rejects with what `look`
 * throws, or after so much real time with the error that `timedOut` makes.
 */
export function watchUntil<T>(
  journal: Journal,
  timeoutMs: number,
  timedOut: () => Error,
  look: (entry: Entry) => T | undefined,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const settle = (act: () => void): void => {
      timer.cancel()
      watch[Symbol.dispose]()
      act()
    }
    const timer = realClock.timer(timeoutMs, () => settle(() => reject(timedOut())))
    timer.unref()
    const watch = journal.watch((entry) => {
      try {
        const found = look(entry)
        if (found !== undefined) settle(() => resolve(found))
      } catch (error) {
        settle(() => reject(error))
      }
    })
  })
}
