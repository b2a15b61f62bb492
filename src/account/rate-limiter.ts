import type { Clock, Timer } from '../core/clock.ts'
import { boundedMap } from './bounded-map.ts'

interface Bucket {
  tokens: number
  filledMs: number
}

/** The limiter's word on one request. */
export interface Verdict {
  readonly allowed: boolean
  readonly limit: number
  readonly remaining: number
  /** Whole seconds until a request will be allowed; 0 where this one was. */
  readonly retryAfterSeconds: number
  /** Whole seconds until the bucket is full again. */
  readonly resetSeconds: number
}

const minuteMs = 60_000
const mostClients = 10_000

/** A token bucket a client: a minute's worth at once, refilled evenly. Memory is bounded, and clients at rest are forgotten. */
export class RateLimiter {
  readonly #perMinute: number
  readonly #clock: Clock
  readonly #buckets = boundedMap<string, Bucket>(mostClients)
  #sweep: Timer | undefined

  constructor(perMinute: number, clock: Clock) {
    this.#perMinute = perMinute
    this.#clock = clock
  }

  /** How many clients are remembered. */
  get clients(): number {
    return this.#buckets.size
  }

  start(): void {
    this.#sweep = this.#clock.timer(minuteMs, () => {
      this.#dropStale()
      this.start()
    })
    this.#sweep.unref()
  }

  stop(): void {
    this.#sweep?.cancel()
    this.#sweep = undefined
  }

  reset(): void {
    this.#buckets.clear()
  }

  /** Takes one from this client's bucket. */
  take(client: string, nowMs: number = this.#clock.now()): Verdict {
    const bucket = this.#filled(client, nowMs)
    const allowed = bucket.tokens >= 1
    if (allowed) bucket.tokens -= 1
    return {
      allowed,
      limit: this.#perMinute,
      remaining: Math.floor(bucket.tokens),
      retryAfterSeconds: allowed ? 0 : this.#secondsFor(1 - bucket.tokens),
      resetSeconds: this.#secondsFor(this.#perMinute - bucket.tokens),
    }
  }

  #filled(client: string, nowMs: number): Bucket {
    const known = this.#buckets.get(client)
    if (known === undefined) {
      const bucket = { tokens: this.#perMinute, filledMs: nowMs }
      this.#buckets.set(client, bucket)
      return bucket
    }
    known.tokens = Math.min(this.#perMinute, known.tokens + ((nowMs - known.filledMs) * this.#perMinute) / minuteMs)
    known.filledMs = nowMs
    return known
  }

  /** At least one: `retry-after: 0` would have a client knock at once. */
  #secondsFor(tokens: number): number {
    return Math.max(1, Math.ceil((tokens * minuteMs) / this.#perMinute / 1000))
  }

  #dropStale(): void {
    const nowMs = this.#clock.now()
    for (const [client, { filledMs }] of this.#buckets.entries()) if (nowMs - filledMs >= minuteMs) this.#buckets.delete(client)
  }
}
