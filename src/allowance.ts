import type { Account } from './account/account.ts'
import type { Catalogue } from './account/catalogue.ts'
import { Limits } from './account/limits.ts'
import type { ResolvedConfig } from './config.ts'
import type { Reply } from './core/reply.ts'
import type { Call, CompletionEndpoint } from './protocol/endpoint.ts'
import type { CopilotCompletionRequest } from './protocol/generated/completion-request.ts'
import { brokenHeader } from './protocol/header-contract.ts'
import { limitReached } from './protocol/limit-reached.ts'
import { brokenModelRule } from './protocol/model-rules.ts'
import { quotaExceeded } from './protocol/quota-exceeded.ts'
import type { Visit } from './visit.ts'

/** Whether the account may ask the model this once more: the header contract, the model itself, its limits, its quotas. */
export class Allowance {
  readonly #config: ResolvedConfig
  readonly #account: Account
  readonly #catalogue: Catalogue
  readonly #limits: Limits | undefined

  constructor(config: ResolvedConfig, account: Account, catalogue: Catalogue) {
    this.#config = config
    this.#account = account
    this.#catalogue = catalogue
    this.#limits = config.limits.length > 0 ? new Limits(config.limits, config.clock) : undefined
  }

  reset(): void {
    this.#limits?.reset()
  }

  /** Counts one request; the answer to one that is not allowed, `undefined` for one that is. */
  refuse(visit: Visit, call: Call, endpoint: CompletionEndpoint, request: CopilotCompletionRequest): Reply | undefined {
    const broken = this.#config.strictHeaders ? brokenHeader(endpoint.name, call) : undefined
    return broken ?? this.#unsupported(endpoint, request) ?? this.#limited(request) ?? this.#spent(visit, endpoint)
  }

  #unsupported(endpoint: CompletionEndpoint, request: CopilotCompletionRequest): Reply | undefined {
    return this.#config.strictModels ? brokenModelRule(this.#catalogue.find(request.model ?? ''), endpoint, request) : undefined
  }

  #limited({ model }: CopilotCompletionRequest): Reply | undefined {
    const reached = this.#limits?.take(model ?? '')
    if (reached === undefined) return undefined
    return limitReached(reached.code, reached.retryAtMs, this.#config.clock.now(), reached.limit.retryAfter ?? 'seconds')
  }

  #spent(visit: Visit, { quotas }: CompletionEndpoint): Reply | undefined {
    if (quotas === undefined || !this.#account.isLimited) return undefined
    const exhausted = this.#account.spend(quotas)
    Object.assign(visit.ids, this.#account.quotaHeaders())
    return exhausted === undefined ? undefined : quotaExceeded(exhausted, this.#account)
  }
}
