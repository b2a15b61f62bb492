import type { Clock } from './clock.ts'

/**
 * What is pending, or `late()` where that takes longer than `delayMs`. Rejects with the signal's reason as soon as it
 * aborts; whichever comes first, neither timer nor listener stays behind.
 */
export function beforeDeadline<T, L>(
  pending: PromiseLike<T>,
  clock: Clock,
  delayMs: number,
  signal: AbortSignal,
  late: () => L,
): Promise<T | L> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      timer.cancel()
      reject(signal.reason)
    }
    const release = (): void => {
      timer.cancel()
      signal.removeEventListener('abort', onAbort)
    }
    const timer = clock.timer(Math.max(0, delayMs), () => {
      release()
      resolve(late())
    })
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    pending.then(
      (value) => {
        release()
        resolve(value)
      },
      (error: unknown) => {
        release()
        reject(error)
      },
    )
  })
}
