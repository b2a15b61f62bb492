import type { ScenarioFile } from '../protocol/generated/scenario.ts'
import { checkScenario } from './check-scenario.ts'
import { readScenario } from './read-scenario.ts'
import { type ScenarioConfig, scenarioConfig } from './scenario-config.ts'

/**
 * What a scenario makes of a proxy: its `onCompletion`, and whichever it names of `seed`, `models`, `maxTokens`,
 * `maxTokensLimit`, `rateLimitPerMinute`, `limits`, `authToken`, `requireAuth`, `persona` and `strictHeaders`.
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
  if (typeof source === 'string') return scenarioConfig(readScenario(source))
  const data = checkScenario('scenario()', structuredClone(source))
  return scenarioConfig({ name: data.name ?? 'scenario()', source: 'scenario()', base: '', data })
}
