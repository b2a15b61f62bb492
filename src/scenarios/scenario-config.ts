import path from 'node:path'
import type { Handler } from '../core/handler.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { buildPipe } from './build-pipe.ts'
import { isPath } from './is-path.ts'
import type { ReadScenario } from './read-scenario.ts'

/** The part of a proxy's configuration that a scenario decides. */
export interface ScenarioConfig extends Readonly<Omit<ScenarioFile, '$schema' | 'name' | 'description' | 'pipe'>> {
  readonly onCompletion: Handler
}

/** @param instead - what answers in place of the scenario's own handler, given that handler */
export function scenarioConfig({ source, base, data }: ReadScenario, instead?: (handler: Handler) => Handler): ScenarioConfig {
  const { $schema, name, description, pipe, ...settings } = data
  const { persona } = settings
  return {
    ...settings,
    ...(persona !== undefined && { persona: isPath(persona) ? path.resolve(base, persona) : persona }),
    onCompletion: buildPipe(source, pipe, base, instead),
  }
}
