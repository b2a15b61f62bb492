import { realClock } from '../core/clock.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { JournalEntry } from './journal-entry.ts'
import type { JournalView } from './journal-view.ts'

/**
 * Looks at every request that ends from now on, until `look` has found something: resolves with that. Rejects with what `look`
 * throws, with the signal's reason, after so much real time with the error that `timedOut` makes, or with `NOT_RUNNING` once the
 * proxy has stopped. The process lives as long as that takes: one that ended before would not say what was waited for.
 */
export function watchUntil<T>(
  journal: JournalView,
  timeoutMs: number,
  timedOut: () => Error,
  look: (entry: JournalEntry) => T | undefined,
  signal?: AbortSignal,
): Promise<T> {
  if (journal.stopped) return Promise.reject(stopped())
  return new Promise<T>((resolve, reject) => {
    const settle = (act: () => void): void => {
      timer.cancel()
      signal?.removeEventListener('abort', aborted)
      watch[Symbol.dispose]()
      act()
    }
    const aborted = (): void => settle(() => reject(signal?.reason))
    const timer = realClock.timer(timeoutMs, () => settle(() => reject(timedOut())))
    const watch = journal.watch({
      ended(entry) {
        try {
          const found = look(entry)
          if (found !== undefined) settle(() => resolve(found))
        } catch (error) {
          settle(() => reject(error))
        }
      },
      stopped: () => settle(() => reject(stopped())),
    })
    if (signal?.aborted) aborted()
    else signal?.addEventListener('abort', aborted, { once: true })
  })
}

function stopped(): MockCopilotError {
  return new MockCopilotError(
    'NOT_RUNNING',
    'Failed to wait for requests: the proxy was stopped, and none will come any more. Await what the client does before you stop it.',
  )
}
