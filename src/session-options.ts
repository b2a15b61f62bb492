import type { CopilotProxyConfig } from './config.ts'
import type { Clock } from './core/clock.ts'
import type { FixtureSource } from './fixture-store/load-fixtures.ts'
import type { ScenarioFile } from './protocol/generated/scenario.ts'

/** What all sessions of a proxy share, because they share its sockets. */
export const sharedOptions = [
  'port',
  'host',
  'apiPort',
  'publicUrl',
  'trustProxy',
  'graceMs',
  'unscoped',
  'maxSessions',
  'adminToken',
  'sessionRecorder',
  'sessionIdleTimeoutMs',
] as const

/** What a session is made of; what is left out is as the proxy has it, but for the state, which is never shared. */
export type SessionOptions<C extends Clock | 'virtual' = Clock | 'virtual'> = Partial<
  Omit<CopilotProxyConfig, (typeof sharedOptions)[number] | 'clock'>
> & {
  /** What stands in its URL: up to 64 letters, digits, `-` and `_`. Default: made from the proxy's seed. */
  readonly id?: string
  /**
   * Ends the session by itself once nothing used it for so many milliseconds of the proxy's time, whatever its own clock says.
   * Requests, streams and WebSockets that are going on are use, and so is what is asked over the control API. Default 0, never; for
   * sessions that are made over the control API, the proxy's `sessionIdleTimeoutMs`.
   */
  readonly idleTimeoutMs?: number
  /**
   * `'virtual'`: time stands still until `session.clock.advance()`. Default: the proxy's own clock; where that is a
   * `VirtualClock`, another one that stands at the same time.
   */
  readonly clock?: C
  /** Fixtures that are asked before `onCompletion`: files, folders, or fixtures as objects. */
  readonly fixtures?: FixtureSource | readonly FixtureSource[]
  /** One that ships, a file, or the scenario itself; what else is given beats what it says. */
  readonly scenario?: string | ScenarioFile
}
