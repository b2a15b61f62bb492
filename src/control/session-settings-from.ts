import { realClock } from '../core/clock.ts'
import type { MakeSession } from '../protocol/generated/control-request.ts'
import type { FixtureData } from '../protocol/generated/fixture-file.ts'
import { handlerPartFrom } from './part-from.ts'
import { personaFrom } from './persona-from.ts'
import { scenarioFrom } from './scenario-from.ts'
import type { SessionSettings } from './session-settings.ts'

/** Makes of data what a session is made of; what is inside a fixture is checked by who loads it. */
export function sessionSettingsFrom({ clock, scenario, fixtures, onCompletion, persona, ...plain }: MakeSession['body']): SessionSettings {
  const base = scenario === undefined ? undefined : scenarioFrom(scenario)
  return {
    ...base?.settings,
    ...(base && { onCompletion: base.onCompletion }),
    ...plain,
    ...(fixtures && { fixtures: fixtures as unknown as readonly FixtureData[] }),
    ...(onCompletion !== undefined && { onCompletion: handlerPartFrom(onCompletion, 'onCompletion') }),
    ...(persona !== undefined && { persona: personaFrom(persona) }),
    ...(clock !== undefined && { clock: clock === 'real' ? realClock : clock }),
  }
}
