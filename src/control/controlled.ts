import type { Account } from '../account/account.ts'
import type { Awaitable } from '../core/awaitable.ts'
import type { Clock } from '../core/clock.ts'
import type { Layer } from '../core/layers.ts'
import type { LeftOver } from '../core/left-over.ts'
import type { Requests } from '../journal/requests.ts'
import type { ContractReport } from '../protocol/generated/contract-report.ts'
import type { RecorderOptions } from '../recorder/recorder-options.ts'
import type { RecorderReport } from '../recorder/recorder-report.ts'
import type { SessionSettings } from './session-settings.ts'

/** What the control API asks of a proxy or of one of its sessions. */
export interface Controlled {
  readonly url: string
  readonly apiUrl: string
  readonly seed: number | string
  readonly config: { readonly authToken?: string; readonly clock: Clock }
  readonly requests: Requests
  readonly account: Account
  getRequestCount(): number
  leftOver(): readonly LeftOver[]
  report(): Promise<ContractReport>
  /** Rejects with `BAD_CONFIG` where there is no recorder. */
  recordings(): Promise<RecorderReport>
  use(...layer: readonly Layer[]): Disposable
  reset(): void
}

export interface ControlledSession extends Controlled {
  readonly id: string
  readonly token: string
  stop(): Promise<void>
  /** Does something of which the session must not be taken for idle. */
  during<T>(work: () => Awaitable<T>): Promise<T>
}

export interface ControlledProxy extends Controlled {
  readonly config: Controlled['config'] & { readonly sessionRecorder?: RecorderOptions; readonly sessionIdleTimeoutMs: number }
  session(settings: SessionSettings): Promise<ControlledSession>
  /** Those that are open, oldest first. */
  sessions(): readonly ControlledSession[]
}
