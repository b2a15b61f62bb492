import { MockCopilotError } from '../core/errors.ts'

/** True for the error of a wait in which it did not happen: its time was over, or the proxy had stopped. */
export function waitedInVain(error: unknown): boolean {
  return error instanceof MockCopilotError && (error.code === 'WAIT_TIMEOUT' || error.code === 'NOT_RUNNING')
}
