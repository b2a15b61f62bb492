import { homedir, tmpdir } from 'node:os'
import type { RecordedExchange, RecordedRequest } from '../protocol/generated/recording.ts'
import { finished } from '../redaction/finished.ts'
import { Placeholders } from '../redaction/placeholders.ts'
import { redactText } from '../redaction/redact-text.ts'
import type { Steps } from '../redaction/steps.ts'
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
  /** What `clean` has made: nothing is left in it to redact. */
  readonly #cleaned = new WeakSet<RecordedRequest>()

  /** Throws `BAD_CONFIG` for a rule that cannot be used. */
  constructor(options: RedactionOptions, own: readonly Normaliser[] = [], environment: NodeJS.ProcessEnv = {}) {
    this.#rules = redactionRules(options, environment)
    this.#normalisers = normalisers({ home: homedir(), cwd: process.cwd(), tmp: tmpdir() }, own)
    this.#normalisersOfLookUp = [...this.#normalisers, { replace: unnumbered }]
  }

  /** The exchange as it may be written. In steps, because one of a megabyte takes a good part of a second. */
  *clean(exchange: RecordedExchange): Steps<RecordedExchange> {
    const { exchange: clean, redacted } = yield* redactExchange(exchange, this.#rules)
    // What comes next is a piece of its own.
    yield Number.POSITIVE_INFINITY
    const request = normaliseRequest(clean.request, this.#normalisers)
    this.#cleaned.add(request)
    return { ...clean, request, ...(redacted.length > 0 && { redacted }) }
  }

  /** The request as it is looked up: the same for a request and for what `clean` has made of it, whichever secrets they hold. */
  cleanRequest(request: RecordedRequest): RecordedRequest {
    const clean = this.#cleaned.has(request) ? request : finished(redactExchange({ request, response: {} }, this.#rules)).exchange.request
    return normaliseRequest(clean, this.#normalisersOfLookUp)
  }

  /** A text as it may be printed. */
  cleanText(text: string): string {
    return finished(redactText(text, this.#rules, new Placeholders())).text
  }

  /** Where a text still holds a secret. */
  findSecret(text: string): Steps<Leak | undefined> {
    return findSecret(text, this.#rules)
  }
}
