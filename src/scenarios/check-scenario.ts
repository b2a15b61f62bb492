import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { validate } from '../protocol/generated/validate-scenario.ts'
import { problemOf } from '../protocol/problem.ts'
import { badScenario } from './bad-scenario.ts'
import { errorMeant } from './error-meant.ts'

/** Throws `BAD_SCENARIO` for data that is no scenario, naming the place that breaks its schema. */
export function checkScenario(scenario: string, data: unknown): ScenarioFile {
  if (validate(data)) return data as ScenarioFile
  const meant = errorMeant(validate.errors ?? [])
  const { path, reason } = problemOf(meant && [meant])
  throw badScenario(scenario, `${path || 'the whole'} ${reason}`, 'Mend it as schemas/scenario.schema.json says.')
}
