import { findSecret as findInSteps, type Leak } from '../../src/recorder/redaction/find-secret.ts'
import { redactExchange as redactInSteps } from '../../src/recorder/redaction/redact-exchange.ts'
import type { RedactionRules } from '../../src/recorder/redaction/redaction-rules.ts'
import { finished } from '../../src/redaction/finished.ts'

/** What `redactExchange` does in steps. */
export const redactExchange = (...asked: Parameters<typeof redactInSteps>) => finished(redactInSteps(...asked))

/** What `findSecret` does in steps. */
export const findSecret = (text: string, rules: RedactionRules): Leak | undefined => finished(findInSteps(text, rules))
