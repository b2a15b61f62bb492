import type { Comparison } from './drift/find-drift.ts'
import type { Normaliser } from './normalise/normaliser.ts'
import type { RedactionRule } from './redaction/redaction-rules.ts'
import type { Timing } from './timing.ts'
import type { UpstreamOption } from './upstreams.ts'

/** What is done with a request. */
export type RecorderMode = (typeof recorderModes)[number]

export const recorderModes = ['replay', 'record', 'missing', 'verify', 'refresh', 'passthrough'] as const

export interface RecorderOptions extends Comparison {
  /** The folder of the recordings; it need not exist. */
  readonly dir: string
  /**
   * The real service: one base URL, `copilot` for GitHub's own hosts, or a base for each of `github`, `dotcom`, `api`,
   * `proxy`, `telemetry`. Fixed from here on. Needed by every mode but `replay`.
   */
  readonly upstream?: UpstreamOption | undefined
  /**
   * Pass on to addresses of private networks, too, such as those of a company's own proxy. Without it an upstream that leads to one
   * is refused; names such as `localhost` that mean this machine are not. Default `false`.
   */
  readonly allowPrivateUpstream?: boolean | undefined
  /**
   * - `replay`: answer from recordings alone; a miss is a 404 that names the nearest recording and the first difference
   * - `record`: pass everything on, and put what comes back in the place of earlier recordings
   * - `missing`: answer from recordings, pass on and record what is new
   * - `verify`: pass everything on, and compare what comes back with the recordings
   * - `refresh`: the same, and rewrite what drifted
   * - `passthrough`: pass everything on, record nothing
   *
   * Default: the environment variable `MOCK_COPILOT_MODE`, or else `replay`.
   */
  readonly mode?: RecorderMode | undefined
  /** One file of this name for all that is recorded, such as a test's. Default: a file for each request. */
  readonly group?: string | undefined
  /** When recorded pieces come: `exact`, as they did; `fast`, without waiting; or a speed such as `x10`. Default `exact`. */
  readonly timing?: Timing | undefined
  /** The environment variable with the credential that the upstream wants, instead of the client's own. It is never stored. */
  readonly upstreamTokenEnv?: string | undefined
  /** Rules of redaction beside those that are built in. Default: none. */
  readonly redact?: readonly RedactionRule[] | undefined
  /** What else changes on every run, beside ids, moments, versions and paths of the machine. Default: nothing. */
  readonly normalise?: readonly Normaliser[] | undefined
  /** Environment variables whose values must never be written. Default: the one that `upstreamTokenEnv` names. */
  readonly secretVariables?: readonly string[] | undefined
  /** Record answers of 400 and more, and connections that break. Default `true`. */
  readonly errors?: boolean | undefined
  /** Remove recordings that were not used when the proxy stops. Default `false`. */
  readonly prune?: boolean | undefined
  /** Where `CI`, `MOCK_COPILOT_MODE`, `MOCK_COPILOT_RECORD_IN_CI` and the credential are looked for. Default: `process.env`. */
  readonly environment?: NodeJS.ProcessEnv | undefined
}
