import type { Clock } from '../core/clock.ts'
import type { Context } from '../core/context.ts'
import type { Random } from '../core/random.ts'
import type { Reply } from '../core/reply.ts'
import type { AccountService, QuotaName } from './account-service.ts'
import type { CopilotCompletionRequest } from './generated/completion-request.ts'
import type { CopilotCompletionResponse } from './generated/completion-response.ts'
import type { ModelService } from './model-service.ts'

/** What an endpoint sees of one request. */
export interface Call {
  readonly method: string
  /** Without query; `//` collapsed. */
  readonly path: string
  /** What stood at `:name` in the endpoint's path, percent-decoded. */
  readonly params: Readonly<Record<string, string>>
  /** The parsed JSON body; `undefined` where the endpoint takes none. */
  readonly body: unknown
  query(): URLSearchParams
  /** A header by its name in lower case. */
  header(name: string): string | undefined
}

/** Whose credential a request must carry: a Copilot token, a GitHub token, or none at all. */
export type Credential = 'copilot' | 'github' | 'none'

interface Route {
  readonly name: string
  readonly method: 'GET' | 'POST'
  /** Such as `/v1/engines/:model/completions`. */
  readonly paths: readonly string[]
  readonly credential: Credential
  /** True where it turns the connection into a WebSocket, on which each message is a POST to the same path. */
  readonly upgrade?: boolean
}

/**
 * An endpoint whose requests are answered by `onCompletion`, so that fixtures, faults, latency and the journal act on it.
 *
 * @example
 * ```ts
 * const generate: CompletionEndpoint = {
 *   name: 'generate',
 *   method: 'POST',
 *   paths: ['/v1/generate'],
 *   credential: 'copilot',
 *   read: ({ body }) => ({ prompt: String((body as { ask?: unknown }).ask) }),
 *   write: ({ choices }) => ({ body: { said: choices[0]?.text } }),
 * }
 * await using proxy = await createTestProxy({ endpoints: [generate] })
 * ```
 */
export interface CompletionEndpoint extends Route {
  /** What one request takes of the account's month; nothing by default. */
  readonly quotas?: readonly QuotaName[]
  /** Written where no handler answers; by default that is a 404. */
  readonly fallback?: CopilotCompletionResponse
  /** Validates and clamps; throws an `HttpError` that tells the client what to mend. */
  read(call: Call, limits: TokenLimits): CopilotCompletionRequest
  write(answer: CopilotCompletionResponse, request: CopilotCompletionRequest, context: Context): Reply
}

/**
 * An endpoint that answers by itself.
 *
 * @example
 * ```ts
 * const ready: PlainEndpoint = { name: 'ready', method: 'GET', paths: ['/ready'], credential: 'none', answer: () => ({ body: 'yes' }) }
 * ```
 */
export interface PlainEndpoint extends Route {
  /**
   * What it takes: JSON, which it sees parsed; `form`, JSON or a form, as its content-type says; or bytes of any kind,
   * which are read and thrown away. By default nothing is read.
   */
  readonly body?: 'json' | 'form' | 'any'
  answer(call: Call, service: Service): Reply
}

export type Endpoint = CompletionEndpoint | PlainEndpoint

export function isCompletionEndpoint(endpoint: Endpoint): endpoint is CompletionEndpoint {
  return 'read' in endpoint
}

export interface TokenLimits {
  /** Used when the request has no `max_tokens`. */
  readonly maxTokens: number
  /** Larger requests are clamped to it. */
  readonly maxTokensLimit: number
}

/** What the proxy offers to plain endpoints. */
export interface Service {
  readonly clock: Clock
  readonly random: Random
  readonly models: ModelService
  /** Where the client reaches this server, without a slash at the end. */
  readonly baseUrl: string
  /** The same for Copilot's API, where that has a host of its own. */
  readonly apiUrl: string
  /** Who every client is taken for. */
  readonly account: AccountService
}
