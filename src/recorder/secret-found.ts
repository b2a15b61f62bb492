import { MockCopilotError } from '../core/errors.ts'
import type { Leak } from './redaction/find-secret.ts'

/** Names the rule and the place, never the secret. */
export function secretFound(file: string, { rule, line }: Leak): MockCopilotError {
  return new MockCopilotError(
    'SECRET_FOUND',
    `Failed to write ${file}: its line ${line} would hold a secret (${rule}). Add a rule that takes it out, or leave it out.`,
  )
}
