import { loadPersona } from '../../account/load-persona.ts'
import { realClock } from '../../core/clock.ts'
import { defined } from '../../core/defined.ts'
import { MockCopilotError } from '../../core/errors.ts'
import { spellingOf } from '../../core/spelling.ts'
import { VirtualClock } from '../../core/virtual-clock.ts'
import { loadFixtures } from '../../fixture-store/load-fixtures.ts'
import { isPath } from '../../scenarios/is-path.ts'
import { readScenario } from '../../scenarios/read-scenario.ts'
import type { SessionOptions } from '../../session-options.ts'

/** The options of a session as they are sent. What they name on this machine is read here. */
export function sessionBody({ clock, fixtures, scenario, persona, recorder, ...plain }: SessionOptions): object {
  const sources = fixtures === undefined ? undefined : [fixtures].flat()
  return {
    ...(spellingOf(plain) as object),
    ...(recorder !== undefined && { recorder: recorderBody(recorder) }),
    ...(clock !== undefined && { clock: clockKind(clock) }),
    ...(sources && {
      fixtures: loadFixtures(sources as Parameters<typeof loadFixtures>[0]).fixtures.map(({ data, name }) => ({ ...data, name })),
    }),
    ...(scenario !== undefined && { scenario: typeof scenario === 'string' && isPath(scenario) ? readScenario(scenario).data : scenario }),
    ...(persona !== undefined && { persona: typeof persona === 'string' && isPath(persona) ? loadPersona(persona) : persona }),
  }
}

/** Options that say where to record from and with which secrets are the server's; none of them leaves this process. */
function recorderBody({ dir, mode, group, timing, ...others }: NonNullable<SessionOptions['recorder']>): object {
  const [other] = Object.keys(defined(others))
  if (other === undefined) return { dir, mode, group, timing }
  throw new MockCopilotError(
    'BAD_CONFIG',
    `Failed to send the recorder to the server: its ${other} is the server's own choice. Say dir, mode, group and timing only, and give the rest to the server as sessionRecorder.`,
  )
}

function clockKind(clock: NonNullable<SessionOptions['clock']>): 'virtual' | 'real' {
  if (clock === 'virtual') return clock
  if (clock === realClock) return 'real'
  throw new MockCopilotError(
    'NOT_DATA',
    `Failed to send ${clock instanceof VirtualClock ? 'a virtual clock' : 'a clock'} to the server: it cannot leave its process. Say clock: 'virtual', and move it with session.clock.advance().`,
  )
}
