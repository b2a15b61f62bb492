import type { DeviceFlowOptions } from './account/device-flow.ts'
import type { Limit } from './account/limits.ts'
import type { Clock } from './core/clock.ts'
import type { Handler } from './core/handler.ts'
import type { Log } from './core/log.ts'
import type { JournalOptions } from './journal/journal-options.ts'
import type { Endpoint } from './protocol/endpoint.ts'
import type { Persona } from './protocol/generated/persona.ts'
import type { ModelEntry } from './protocol/model-entry.ts'
import type { RecorderOptions } from './recorder/recorder-options.ts'

/** What a `CopilotProxy` is made of. */
export interface CopilotProxyConfig {
  /** Where to listen, from 0 to 65535; 0 takes any free port. */
  readonly port: number
  /** The address to listen on; `127.0.0.1` keeps other machines out. */
  readonly host: string
  /** If set, requests must carry `Authorization: Bearer <authToken>`, or a Copilot token minted for it. */
  readonly authToken?: string
  /** Authentication is enforced even when no `authToken` is set: then every request is unauthorized. Default `false`. */
  readonly requireAuth?: boolean
  /** The `max_tokens` used when a request has none. */
  readonly maxTokens: number
  /** Larger `max_tokens` are clamped to this, without an error. Default 8192. */
  readonly maxTokensLimit?: number
  /** Requests a minute from one client address; 0 turns the limiter off. Default 60. */
  readonly rateLimitPerMinute?: number
  /** Answers every completion. */
  readonly onCompletion: Handler
  /** What `/models` and `/v1/models` list, instead of their defaults. Entries need an `id`. */
  readonly models?: readonly ModelEntry[]
  /** More endpoints than Copilot's, or others in place of its own: the first with a request's method and path wins. Default: none. */
  readonly endpoints?: readonly Endpoint[]
  /** Makes ids and chance repeatable. Default: a new one for each proxy, readable as `proxy.seed`. */
  readonly seed?: number | string
  /** Where all time comes from. Default: the real clock. */
  readonly clock?: Clock
  /** How many proxies in front of this one may name the client in `X-Forwarded-For`; `false` trusts none. Default `false`. */
  readonly trustProxy?: number | false
  /** How much the journal keeps. Default 1,000 entries, 16 MB, and 64 KB of one body. */
  readonly journal?: Partial<JournalOptions>
  /** A pino logger, or anything with its `debug`, `info`, `warn` and `error`; where it fails, the process is warned and nothing else happens. Default: silent. */
  readonly logger?: Log
  /** The address clients are told in `endpoints.*`, where it differs from the `Host` they asked. */
  readonly publicUrl?: string
  /** Who every client is taken for: a shipped persona's name, a file, or the persona itself. Default: a seat without limits. */
  readonly persona?: Persona | string
  /** How device sign-ins go. Default: approved at the first poll. */
  readonly deviceFlow?: DeviceFlowOptions
  /** Limits as Copilot has them, of the user or of each model, beside the one by address. Default: none. */
  readonly limits?: readonly Limit[]
  /** Refuse, with Copilot's own words, requests that lack the headers its services demand. Default `false`. */
  readonly strictHeaders?: boolean
  /**
   * Refuse, with Copilot's own words, chats for a model that `/models` does not offer, whose terms are not accepted, which
   * is not served on the endpoint asked, or which takes no prompt so long. Default `false`.
   */
  readonly strictModels?: boolean
  /** A second port, 0 for any free one, that `endpoints.api` leads to; then a token minted for another sku answers 421. Default: none. */
  readonly apiPort?: number
  /** Answer from recordings of a real service, or pass requests on to it and record what comes back. Default: neither. */
  readonly recorder?: RecorderOptions
  /**
   * Lets sessions that are made over the control API have recordings, each in a folder beneath this `dir` whose name is all they may
   * choose. They may always replay; a `mode` other than `replay` here is what lets them use the others. Default: they have none.
   */
  readonly sessionRecorder?: RecorderOptions
  /** How long `stop()` waits for answers under way, in milliseconds. Default 0. */
  readonly graceMs?: number
  /** What becomes of requests that belong to no session; `refuse` answers them with a 400. Default `allow`. */
  readonly unscoped?: 'allow' | 'refuse'
  /** Turns the control API on, which `connect` talks to: whoever has this token may do all that a test may. Default: none, and no such API. */
  readonly adminToken?: string
  /**
   * How long sessions that are made over the control API may lie idle before they end, in milliseconds of this proxy's time: a client that
   * crashed stops none. 0 is for ever. Default 30 minutes.
   */
  readonly sessionIdleTimeoutMs?: number
  /** How many sessions may be open at once. Default 1,000. */
  readonly maxSessions?: number
}

/** The configuration with every default filled in. */
export type ResolvedConfig = Readonly<
  Required<Omit<CopilotProxyConfig, OptionalKeys | 'journal'>> & Pick<CopilotProxyConfig, OptionalKeys> & { journal: JournalOptions }
>

type OptionalKeys = 'authToken' | 'models' | 'publicUrl' | 'seed' | 'persona' | 'deviceFlow' | 'apiPort' | RecorderKeys | 'adminToken'
type RecorderKeys = 'recorder' | 'sessionRecorder'
