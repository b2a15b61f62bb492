import type { Steps } from './steps.ts'

/** Does work all at once, for who cannot wait. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done === true) return step.value
  }
}
