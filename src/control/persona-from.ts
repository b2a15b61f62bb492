import { personaNames } from '../account/load-persona.ts'
import { MockCopilotError } from '../core/errors.ts'
import type { Persona } from '../protocol/generated/persona.ts'

/** A persona that came over the network: the name of one that ships, or itself, which the account checks. Throws `BAD_PERSONA` for a path. */
export function personaFrom(sent: string | object): Persona | string {
  if (typeof sent === 'object') return sent as Persona
  if (personaNames().includes(sent)) return sent
  throw new MockCopilotError(
    'BAD_PERSONA',
    `Failed to load the persona ${sent}: none that ships has this name, and files of the server cannot be named. Use one of ${personaNames().join(', ')}, or send the persona itself.`,
  )
}
