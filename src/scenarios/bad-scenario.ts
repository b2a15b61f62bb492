import { MockCopilotError } from '../core/errors.ts'

/** The one form of a `BAD_SCENARIO` error: which scenario, what is wrong, what to do. */
export function badScenario(scenario: string, problem: string, advice: string, cause?: unknown): MockCopilotError {
  const reason = problem.replace(/\.$/, '')
  return new MockCopilotError('BAD_SCENARIO', `Failed to load the scenario ${scenario}: ${reason}. ${advice}`, { cause })
}
