import { MockCopilotError } from './errors.ts'

/** Throws `BAD_FAULT` for options that are left when all there are have been taken: a misspelled one must not be passed over. */
export function refuseOthers(owner: string, others: object): void {
  const [unknown] = Object.keys(others)
  if (unknown === undefined) return
  throw new MockCopilotError(
    'BAD_FAULT',
    `Failed to make ${owner}: it has no option ${JSON.stringify(unknown)}. Spell it as the documentation does, or leave it out.`,
  )
}
