import type { Clock } from '../core/clock.ts'
import type { QuotaName } from '../protocol/account-service.ts'
import type { Persona, Quota } from '../protocol/generated/persona.ts'
import type { QuotaSnapshot } from '../protocol/generated/user.ts'

const names: readonly QuotaName[] = ['completions', 'chat', 'premium_interactions']

/** What an account has left this month; a new month on the clock fills it up again. */
export class Quotas {
  readonly #clock: Clock
  readonly #limits: Readonly<Partial<Record<QuotaName, Quota>>>
  readonly #spent = new Map<QuotaName, number>()
  #month: number

  constructor(persona: Persona, clock: Clock) {
    this.#clock = clock
    this.#limits = persona.quotas ?? {}
    this.#month = monthOf(clock.now())
    for (const name of names) this.#spent.set(name, spentAtFirst(this.#limits[name]))
  }

  /** True where nothing is limited, so that nobody need count. */
  get unlimited(): boolean {
    return Object.keys(this.#limits).length === 0
  }

  /** When the next month begins, in milliseconds since 1970. */
  get resetMs(): number {
    const now = new Date(this.#clock.now())
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 1)
  }

  /** Takes one of each, or nothing at all: then tells which of them is used up. */
  spend(wanted: readonly QuotaName[]): QuotaName | undefined {
    this.#turnMonth()
    const exhausted = wanted.find((name) => this.#exhausted(name))
    if (exhausted === undefined) for (const name of wanted) this.#spent.set(name, (this.#spent.get(name) ?? 0) + 1)
    return exhausted
  }

  snapshots(): Readonly<Record<QuotaName, QuotaSnapshot>> {
    this.#turnMonth()
    return {
      completions: this.#snapshot('completions'),
      chat: this.#snapshot('chat'),
      premium_interactions: this.#snapshot('premium_interactions'),
    }
  }

  #snapshot(name: QuotaName): QuotaSnapshot {
    const limit = this.#limits[name]
    const timestamp = new Date(this.#clock.now()).toISOString()
    const common = { quota_id: name, timestamp_utc: timestamp, overage_permitted: limit?.overagePermitted === true }
    if (limit === undefined) {
      return { ...common, entitlement: -1, overage_count: 0, percent_remaining: 100, quota_remaining: 0, remaining: 0, unlimited: true }
    }
    const left = limit.entitlement - (this.#spent.get(name) ?? 0)
    const remaining = Math.max(0, left)
    return {
      ...common,
      entitlement: limit.entitlement,
      overage_count: Math.max(0, -left),
      percent_remaining: limit.entitlement === 0 ? 0 : Math.round((remaining / limit.entitlement) * 1000) / 10,
      quota_remaining: remaining,
      remaining: Math.floor(remaining),
      unlimited: false,
    }
  }

  #exhausted(name: QuotaName): boolean {
    const limit = this.#limits[name]
    return limit !== undefined && limit.overagePermitted !== true && (this.#spent.get(name) ?? 0) >= limit.entitlement
  }

  #turnMonth(): void {
    const month = monthOf(this.#clock.now())
    if (month === this.#month) return
    this.#month = month
    this.#spent.clear()
  }
}

function spentAtFirst(limit: Quota | undefined): number {
  return limit === undefined ? 0 : limit.entitlement - (limit.remaining ?? limit.entitlement)
}

function monthOf(ms: number): number {
  const date = new Date(ms)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}
