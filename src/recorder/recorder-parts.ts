import type { Clock } from '../core/clock.ts'
import type { Log } from '../core/log.ts'
import type { Upstream } from '../core/upstream.ts'

/** What a recorder works with. */
export interface RecorderParts {
  readonly upstream: Upstream
  readonly clock: Clock
  readonly log: Log
  /** Such as `mock-copilot 0.2.0`. */
  readonly recordedBy: string
  /** Told of what goes wrong while recordings are written. */
  readonly failed: (error: Error) => void
}
