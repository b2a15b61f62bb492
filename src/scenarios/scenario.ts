import type { Handler } from '../core/handler.ts'
import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { buildPipe } from './build-pipe.ts'
import { checkScenario } from './check-scenario.ts'
import type { LoadedScenario } from './loaded-scenario.ts'
import { readScenario } from './read-scenario.ts'
import { type ScenarioSettings, scenarioSettings } from './scenario-settings.ts'

/** The part of a proxy's configuration that a scenario decides. */
export interface ScenarioConfig extends ScenarioSettings {
  readonly onCompletion: Handler
}

/**
 * What a scenario makes of a proxy: its `onCompletion`, and whichever it names of `seed`, `models`, `maxTokens`,
 * `maxTokensLimit`, `rateLimitPerMinute`, `limits`, `authToken`, `requireAuth`, `persona`, `deviceFlow`, `strictHeaders` and `strictModels`.
 *
 * @param source - the name of one that ships (docs/scenarios.md lists them), the path of a JSON or YAML file, or the
 * scenario itself as schemas/scenario.schema.json has it; paths in a file start from its folder
 * @throws MockCopilotError `BAD_SCENARIO` that names the place in it, what is wrong and what to do; `BAD_FIXTURES` for the
 * fixtures it names
 * @example
 * ```ts
 * await using proxy = await createTestProxy({ ...scenario('errors'), seed: 1 })
 * ```
 */
export function scenario(source: string | ScenarioFile): ScenarioConfig {
  const loaded = typeof source === 'string' ? readScenario(source) : loadedFrom(source)
  return { ...scenarioSettings(loaded), onCompletion: buildPipe(loaded) }
}

/** Cloned, so that what the caller does to the object later changes nothing here. */
function loadedFrom(source: ScenarioFile): LoadedScenario {
  const data = checkScenario('scenario()', structuredClone(source))
  return { name: data.name ?? 'scenario()', source: 'scenario()', base: '', data }
}
