import type { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { validate } from '../protocol/generated/validate-scenario.ts'
import { type Problem, problemOf } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'
import { problemsOfItems } from '../protocol/problems-of-items.ts'
import { badScenario } from './bad-scenario.ts'
import { errorMeant } from './error-meant.ts'

const good = { description: 'One step of it.', pipe: [] }

/** Throws `BAD_SCENARIO` for data that is no scenario, naming the place of each step and setting that breaks its schema. */
export function checkScenario(scenario: string, data: unknown): ScenarioFile {
  if (validate(data)) return data as ScenarioFile
  if (data === null) throw badScenario(scenario, 'it is empty', 'Write it as schemas/scenario.schema.json says.')
  const [first = problemIn(data), ...others] = problemsOfItems(data, 'pipe', { description: good.description }, problemsIn)
  throw severalErrors([bad(scenario, first), ...others.map((problem) => bad(scenario, problem))])
}

function problemsIn(data: unknown): Problem[] {
  return problemsOfFields(data, good, problemIn)
}

function problemIn(data: unknown): Problem | undefined {
  if (validate(data)) return undefined
  const meant = errorMeant(validate.errors ?? [])
  return problemOf(meant && [meant])
}

function bad(scenario: string, { path, reason }: Problem = problemOf(undefined)): MockCopilotError {
  return badScenario(scenario, `${path || 'the whole'} ${reason}`, 'Mend it as schemas/scenario.schema.json says.')
}
