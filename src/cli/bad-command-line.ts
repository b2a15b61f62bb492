import { MockCopilotError } from '../core/errors.ts'

/** The error of a command line that cannot be meant as it stands. */
export function badCommandLine(reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_CONFIG', `Failed to read the command line: ${reason}${/[.?]$/.test(reason) ? '' : '.'} ${advice}`)
}
