import { MockCopilotError } from './errors.ts'

export function badHandler(owner: string, reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_HANDLER', `Failed to make ${owner}: ${reason}. ${advice}.`)
}
