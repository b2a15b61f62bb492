import { loadPersona } from '../../account/load-persona.ts'
import { realClock } from '../../core/clock.ts'
import { MockCopilotError } from '../../core/errors.ts'
import { spellingOf } from '../../core/spelling.ts'
import { VirtualClock } from '../../core/virtual-clock.ts'
import { loadFixtures } from '../../fixture-store/load-fixtures.ts'
import { isPath } from '../../scenarios/is-path.ts'
import { readScenario } from '../../scenarios/read-scenario.ts'
import type { SessionOptions } from '../../session-options.ts'

/** The options of a session as they are sent. What they name on this machine is read here. */
export function sessionBody({ clock, fixtures, scenario, persona, ...plain }: SessionOptions): object {
  const sources = fixtures === undefined ? undefined : [fixtures].flat()
  return {
    ...(spellingOf(plain) as object),
    ...(clock !== undefined && { clock: clockKind(clock) }),
    ...(sources && {
      fixtures: loadFixtures(sources as Parameters<typeof loadFixtures>[0]).fixtures.map(({ data, name }) => ({ ...data, name })),
    }),
    ...(scenario !== undefined && { scenario: typeof scenario === 'string' && isPath(scenario) ? readScenario(scenario).data : scenario }),
    ...(persona !== undefined && { persona: typeof persona === 'string' && isPath(persona) ? loadPersona(persona) : persona }),
  }
}

function clockKind(clock: NonNullable<SessionOptions['clock']>): 'virtual' | 'real' {
  if (clock === 'virtual') return clock
  if (clock === realClock) return 'real'
  throw new MockCopilotError(
    'NOT_DATA',
    `Failed to send ${clock instanceof VirtualClock ? 'a virtual clock' : 'a clock'} to the server: it cannot leave its process. Say clock: 'virtual', and move it with session.clock.advance().`,
  )
}
