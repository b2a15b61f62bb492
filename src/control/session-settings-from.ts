import { realClock } from '../core/clock.ts'
import type { MakeSession } from '../protocol/generated/control-request.ts'
import type { ControlledProxy } from './controlled.ts'
import { fixturesFrom } from './fixtures-from.ts'
import { handlerPartFrom } from './part-from.ts'
import { personaFrom } from './persona-from.ts'
import { recorderFrom } from './recorder-from.ts'
import { scenarioFrom } from './scenario-from.ts'
import type { SessionSettings } from './session-settings.ts'

/**
 * Makes of data what a session is made of.
 *
 * @param config - what the person who started the server has said about such sessions
 */
export function sessionSettingsFrom(
  body: MakeSession['body'],
  { sessionRecorder, sessionIdleTimeoutMs }: ControlledProxy['config'],
): SessionSettings {
  const { clock, scenario, fixtures, onCompletion, persona, recorder: sent, ...plain } = body
  const base = scenario === undefined ? undefined : scenarioFrom(scenario)
  return {
    ...base?.settings,
    ...(base && { onCompletion: base.onCompletion }),
    idleTimeoutMs: sessionIdleTimeoutMs,
    ...plain,
    ...(fixtures && { fixtures: fixturesFrom(fixtures) }),
    ...(onCompletion !== undefined && { onCompletion: handlerPartFrom(onCompletion, 'onCompletion') }),
    ...(sent !== undefined && { recorder: recorderFrom(sent, sessionRecorder) }),
    ...(persona !== undefined && { persona: personaFrom(persona) }),
    ...(clock !== undefined && { clock: clock === 'real' ? realClock : clock }),
  }
}
