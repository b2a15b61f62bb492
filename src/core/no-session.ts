import { MockCopilotError } from './errors.ts'

/** What whoever asks something of a session is told that has ended, or never was. */
export function noSession(id: string, why: string): MockCopilotError {
  return new MockCopilotError('NO_SESSION', `Failed to find the session ${id}: ${why}. Make another.`)
}
