import { eventData } from '../../redaction/event-data.ts'
import { findSecrets } from '../../redaction/find-secrets.ts'
import { findSplitSecrets } from '../../redaction/find-split-secrets.ts'
import type { Steps } from '../../redaction/steps.ts'
import type { RedactionRules } from './redaction-rules.ts'

/** Where a secret stands; never the secret itself. */
export interface Leak {
  readonly rule: string
  /** Counted from 1. */
  readonly line: number
}

/** The gate: the first secret in the text of a file that is about to be written, as it stands, encoded, or in the pieces of events. */
export function* findSecret(text: string, rules: RedactionRules): Steps<Leak | undefined> {
  const [found] = [...(yield* findSecrets(text, rules)), ...(yield* findSplitSecrets(text, eventData(text), rules))]
  if (found === undefined) return undefined
  return { rule: found.rule, line: text.slice(0, found.pieces[0]?.start).split('\n').length }
}
