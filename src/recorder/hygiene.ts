import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import { findSecret, type Leak } from './redaction/find-secret.ts'
import { redactExchange } from './redaction/redact-exchange.ts'
import { type RedactionOptions, type RedactionRules, redactionRules } from './redaction/redaction-rules.ts'

/** What keeps recordings free of secrets, and of what changes on every run. */
export class Hygiene {
  readonly #rules: RedactionRules

  /** Throws `BAD_CONFIG` for a rule that cannot be used. */
  constructor(options: RedactionOptions, environment: NodeJS.ProcessEnv) {
    this.#rules = redactionRules(options, environment)
  }

  /** The exchange as it may be written. */
  clean(exchange: RecordedExchange): RecordedExchange {
    const { exchange: clean, redacted } = redactExchange(exchange, this.#rules)
    return redacted.length > 0 ? { ...clean, redacted } : clean
  }

  /** The request as it is looked up: the same as `clean` makes of the same request, and of what it has made already. */
  cleanRequest(request: RecordedRequest): RecordedRequest {
    return redactExchange({ request, response: {} }, this.#rules).exchange.request
  }

  /** Where a text still holds a secret. */
  findSecret(text: string): Leak | undefined {
    return findSecret(text, this.#rules)
  }
}
