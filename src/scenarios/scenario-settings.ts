import path from 'node:path'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { isPath } from './is-path.ts'
import type { LoadedScenario } from './loaded-scenario.ts'

/** What a scenario says of the proxy beside what answers. */
export interface ScenarioSettings extends Readonly<Omit<ScenarioFile, '$schema' | 'name' | 'description' | 'pipe'>> {}

export function scenarioSettings({ base, data }: LoadedScenario): ScenarioSettings {
  const { $schema, name, description, pipe, ...settings } = data
  const { persona } = settings
  return persona !== undefined && isPath(persona) ? { ...settings, persona: path.resolve(base, persona) } : settings
}
