import type { Clock } from '../core/clock.ts'
import { type Duration, durationMs } from '../core/duration.ts'
import { boundedMap } from './bounded-map.ts'

/** A limit as Copilot has them: so many requests in a window, of the user or of each model. */
export interface Limit {
  /** Whether all requests count together, or those for each model by themselves. */
  readonly per: 'user' | 'model'
  /** How many a window may have. */
  readonly requests: number
  /** How long it is, such as `'1m'` or `'58h'`. */
  readonly window: Duration
  /** What the 429 says; `user_global_rate_limited` or `user_model_rate_limited` by default. */
  readonly code?: string
  /** How Retry-After is spelled; seconds by default. */
  readonly retryAfter?: 'seconds' | 'date'
}

/** A limit that is reached. */
export interface LimitReached {
  readonly limit: Limit
  readonly code: string
  readonly retryAtMs: number
}

interface Window {
  startedMs: number
  requests: number
}

const mostWindows = 10_000

/** Counts requests in the windows of several limits; one request counts in all of them or, when refused, in none. */
export class Limits {
  readonly #limits: readonly Limit[]
  readonly #clock: Clock
  readonly #windows = boundedMap<string, Window>(mostWindows)

  constructor(limits: readonly Limit[], clock: Clock) {
    this.#limits = limits
    this.#clock = clock
  }

  take(model: string): LimitReached | undefined {
    const windows = this.#limits.map((limit, index) => this.#window(limit, `${index} ${limit.per === 'model' ? model : ''}`))
    const full = windows.findIndex(({ requests }, index) => requests >= (this.#limits[index] as Limit).requests)
    if (full === -1) {
      for (const window of windows) window.requests++
      return undefined
    }
    const limit = this.#limits[full] as Limit
    return {
      limit,
      code: limit.code ?? (limit.per === 'user' ? 'user_global_rate_limited' : 'user_model_rate_limited'),
      retryAtMs: (windows[full] as Window).startedMs + durationMs(limit.window),
    }
  }

  reset(): void {
    this.#windows.clear()
  }

  #window(limit: Limit, key: string): Window {
    const nowMs = this.#clock.now()
    const known = this.#windows.get(key)
    if (known !== undefined && nowMs - known.startedMs < durationMs(limit.window)) return known
    const window = { startedMs: nowMs, requests: 0 }
    this.#windows.set(key, window)
    return window
  }
}
