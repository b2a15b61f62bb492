import type { RecordedRequest } from '../protocol/generated/recording.ts'
import type { Drifted } from './drift/find-drift.ts'
import type { RecorderMode } from './recorder-options.ts'

/** What became of a proxy's recordings until now. */
export interface RecorderReport {
  readonly mode: RecorderMode
  /** Every recorded exchange there is. */
  readonly recorded: readonly ReportedExchange[]
  /** Those that have answered nothing and were compared with nothing. */
  readonly unused: readonly ReportedExchange[]
  /** Requests whose live answer differs from the recorded one; of `verify` and `refresh`. */
  readonly drifted: readonly Drifted[]
  /** Files that this run has written. */
  readonly written: readonly string[]
}

export interface ReportedExchange {
  readonly file: string
  readonly name: string
  readonly request: RecordedRequest
}
