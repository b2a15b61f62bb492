import { MockCopilotError } from '../core/errors.ts'

/** The one form of a `BAD_FIXTURES` error: which file, where in it, what is wrong, what to do. */
export function badFixtures(file: string, problem: string, advice: string, cause?: unknown): MockCopilotError {
  const reason = problem.replace(/\.$/, '')
  return new MockCopilotError('BAD_FIXTURES', `Failed to load ${file}: ${reason}. ${advice}`, cause === undefined ? undefined : { cause })
}
