import { homedir, tmpdir } from 'node:os'
import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import { Placeholders } from '../redaction/placeholders.ts'
import { redactText } from '../redaction/redact-text.ts'
import { unnumbered } from '../redaction/unnumbered.ts'
import { normaliseRequest } from './normalise/normalise-request.ts'
import type { Normaliser } from './normalise/normaliser.ts'
import { normalisers } from './normalise/normalisers.ts'
import { findSecret, type Leak } from './redaction/find-secret.ts'
import { redactExchange } from './redaction/redact-exchange.ts'
import { type RedactionOptions, type RedactionRules, redactionRules } from './redaction/redaction-rules.ts'

/** What keeps recordings free of secrets, and of what changes on every run. */
export class Hygiene {
  readonly #rules: RedactionRules
  readonly #normalisers: readonly Normaliser[]
  readonly #normalisersOfLookUp: readonly Normaliser[]

  /** Throws `BAD_CONFIG` for a rule that cannot be used. */
  constructor(options: RedactionOptions, own: readonly Normaliser[] = [], environment: NodeJS.ProcessEnv = {}) {
    this.#rules = redactionRules(options, environment)
    this.#normalisers = normalisers({ home: homedir(), cwd: process.cwd(), tmp: tmpdir() }, own)
    this.#normalisersOfLookUp = [...this.#normalisers, { replace: unnumbered }]
  }

  /** The exchange as it may be written. */
  clean(exchange: RecordedExchange): RecordedExchange {
    const { exchange: clean, redacted } = redactExchange(exchange, this.#rules)
    const request = normaliseRequest(clean.request, this.#normalisers)
    return { ...clean, request, ...(redacted.length > 0 && { redacted }) }
  }

  /** The request as it is looked up: the same for a request and for what `clean` has made of it, whichever secrets they hold. */
  cleanRequest(request: RecordedRequest): RecordedRequest {
    return normaliseRequest(redactExchange({ request, response: {} }, this.#rules).exchange.request, this.#normalisersOfLookUp)
  }

  /** A text as it may be printed. */
  cleanText(text: string): string {
    return redactText(text, this.#rules, new Placeholders()).text
  }

  /** Where a text still holds a secret. */
  findSecret(text: string): Leak | undefined {
    return findSecret(text, this.#rules)
  }
}
