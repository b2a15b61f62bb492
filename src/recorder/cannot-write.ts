import { MockCopilotError } from '../core/errors.ts'

/** @param what - such as `the recording recordings/models-1a2b.yaml` */
export function cannotWrite(what: string, error: unknown): MockCopilotError {
  const { message } = error as Error
  return new MockCopilotError(
    'CANNOT_WRITE',
    `Failed to write ${what}: ${message}. Check that there is a folder that may be written to, and room in it.`,
    { cause: error },
  )
}
