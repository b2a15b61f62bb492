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
  /** What went by and is in no recording or, with `verify`, was not compared with one; none with `replay` and `passthrough`. */
  readonly notRecorded: readonly NotRecorded[]
  /** Services that were asked and never reached. */
  readonly unreached: readonly Unreached[]
}

export interface NotRecorded {
  /** Such as `GET /models`. */
  readonly asked: string
  /** Such as `it has more than 8 MB`. */
  readonly reason: string
}

export interface Unreached {
  /** Such as `https://api.githubcopilot.com`. */
  readonly url: string
  /** What Node said last, such as `ECONNREFUSED`. */
  readonly cause: string
  /** How often it was asked in vain. */
  readonly times: number
}

export interface ReportedExchange {
  readonly file: string
  readonly name: string
  readonly request: RecordedRequest
}
