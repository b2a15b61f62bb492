import { type Clock, checkedDelay, type Timer } from './clock.ts'
import { type Duration, durationMs } from './duration.ts'
import { MockCopilotError } from './errors.ts'
import { shown } from './shown.ts'

interface Pending {
  readonly dueMs: number
  readonly order: number
  readonly callback: () => void
}

/**
 * A clock that stands still until it is told to advance.
 *
 * @example
 * ```ts
 * const clock = new VirtualClock()
 * clock.timer(1_500_000, () => console.log('the token expires'))
 * await clock.advance('25m')
 * ```
 */
export class VirtualClock implements Clock {
  #nowMs: number
  #order = 0
  readonly #pending = new Set<Pending>()

  /** @param startMs - where the timeline starts, in milliseconds since 1970; 2026-01-01T00:00:00Z by default. */
  constructor(startMs = Date.UTC(2026, 0, 1)) {
    if (!Number.isFinite(startMs)) {
      throw new MockCopilotError(
        'BAD_CONFIG',
        `Failed to make a clock: startMs must be a number of milliseconds, but is ${shown(startMs)}. Pass one.`,
      )
    }
    this.#nowMs = startMs
  }

  /** Timers that wait to fire. */
  get pending(): number {
    return this.#pending.size
  }

  now(): number {
    return this.#nowMs
  }

  timer(delayMs: number, callback: () => void): Timer {
    const pending = { dueMs: this.#nowMs + checkedDelay(delayMs), order: this.#order++, callback }
    this.#pending.add(pending)
    return { cancel: () => void this.#pending.delete(pending), unref: () => {} }
  }

  /**
   * Moves on by milliseconds or a duration such as `'25m'`, firing what falls due in order, and letting what was woken
   * run (promises and sockets, one turn of the event loop) before the next timer is looked at.
   */
  async advance(duration: Duration): Promise<void> {
    const endMs = this.#nowMs + durationMs(duration)
    await turn()
    for (let next = this.#next(endMs); next !== undefined; next = this.#next(endMs)) {
      this.#pending.delete(next)
      this.#nowMs = next.dueMs
      next.callback()
      await turn()
    }
    this.#nowMs = endMs
    await turn()
  }

  #next(endMs: number): Pending | undefined {
    let first: Pending | undefined
    for (const candidate of this.#pending) {
      if (candidate.dueMs > endMs) continue
      if (first === undefined || candidate.dueMs < first.dueMs || (candidate.dueMs === first.dueMs && candidate.order < first.order))
        first = candidate
    }
    return first
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
