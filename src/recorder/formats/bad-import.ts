import { MockCopilotError } from '../../core/errors.ts'

export function badImport(file: string, reason: string, advice: string, cause?: unknown): MockCopilotError {
  return new MockCopilotError('BAD_IMPORT', `Failed to import ${file}: ${reason}. ${advice}`, { cause })
}
