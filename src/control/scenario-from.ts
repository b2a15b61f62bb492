import { MockCopilotError } from '../core/errors.ts'
import type { Handler } from '../core/handler.ts'
import { checkScenario } from '../scenarios/check-scenario.ts'
import { isPath } from '../scenarios/is-path.ts'
import { type ScenarioSettings, scenarioSettings } from '../scenarios/scenario-settings.ts'
import { shippedScenario } from '../scenarios/shipped-scenarios.ts'
import { handlerPartFrom } from './part-from.ts'
import { personaFrom } from './persona-from.ts'

export interface SentScenario {
  readonly settings: ScenarioSettings
  readonly onCompletion: Handler
}

/**
 * A scenario that ships, by its name, or one that came as data. Throws `BAD_SCENARIO`, `BAD_PART`, `BAD_PERSONA`; a path names a file of the
 * server, which is none of the client's business.
 */
export function scenarioFrom(source: string | object): SentScenario {
  if (typeof source === 'string' && isPath(source)) {
    throw new MockCopilotError(
      'BAD_SCENARIO',
      `Failed to load the scenario ${source}: files of the server cannot be named. Send what the file holds.`,
    )
  }
  const base = ''
  const loaded =
    typeof source === 'string'
      ? shippedScenario(source)
      : { name: 'scenario', source: 'the scenario', base, data: checkScenario('that was sent', source) }
  const settings = scenarioSettings(loaded)
  if (typeof source === 'object' && settings.persona !== undefined) personaFrom(settings.persona)
  return { settings, onCompletion: handlerPartFrom({ kind: 'pipe', steps: loaded.data.pipe }, 'scenario.pipe') }
}
