import { VirtualClock } from '../core/virtual-clock.ts'
import type { Controlled, ControlledSession } from './controlled.ts'

/** What the control API tells of a proxy or of one of its sessions. */
export interface Description {
  /** Of a session. */
  readonly id?: string
  readonly url: string
  readonly apiUrl: string
  /** A token that clients can use there. */
  readonly token: string
  readonly seed: number | string
  readonly requests: number
  readonly clock: ClockDescription
}

export interface ClockDescription {
  /** True where it stands still until it is advanced. */
  readonly virtual: boolean
  /** Milliseconds since 1970. */
  readonly nowMs: number
  /** Timers that wait to fire, where that is known. */
  readonly pending?: number
}

export function described(target: Controlled | ControlledSession): Description {
  const { url, apiUrl, seed, config } = target
  const own = 'id' in target ? { id: target.id, token: target.token } : { token: config.authToken ?? 'mock-token' }
  return { ...own, url, apiUrl, seed, requests: target.getRequestCount(), clock: clockOf(target) }
}

export function clockOf({ config: { clock } }: Controlled): ClockDescription {
  const virtual = clock instanceof VirtualClock
  return { virtual, nowMs: clock.now(), ...(virtual && { pending: clock.pending }) }
}
