import { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import type { RecordingFile } from '../protocol/generated/recording.ts'
import { validate } from '../protocol/generated/validate-recording.ts'
import { type Problem, problemOf } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'

const version = 1

/** Throws `BAD_RECORDING` for data that is no recording of this version, naming each field that breaks its schema. */
export function checkRecording(file: string, data: unknown): RecordingFile {
  const found = Object(data).version as unknown
  if (found !== version) {
    const made = typeof found === 'number' && found > version ? 'by a newer mock-copilot' : 'by another version of mock-copilot'
    const advice = typeof found === 'number' && found > version ? 'Update mock-copilot, or record it again.' : 'Record it again.'
    const itsOwn = found === undefined ? 'it has no version' : `its version is ${JSON.stringify(found)}`
    throw bad(file, `it was made ${made} (${itsOwn}, this one reads ${version})`, advice)
  }
  if (validate(data)) return data as RecordingFile
  const [first = problemOf(validate.errors), ...others] = problemsOfFields(data, { version, name: 'a', exchanges: [] }, problemIn)
  throw severalErrors([broken(file, first), ...others.map((problem) => broken(file, problem))])
}

function problemIn(data: unknown): Problem | undefined {
  return validate(data) ? undefined : problemOf(validate.errors)
}

function broken(file: string, { path, reason }: Problem): MockCopilotError {
  return bad(file, `${path || 'the whole'} ${reason}`, 'Mend it as schemas/recording.schema.json says, or record it again.')
}

function bad(file: string, reason: string, advice: string): MockCopilotError {
  return new MockCopilotError('BAD_RECORDING', `Failed to load the recording ${file}: ${reason}. ${advice}`)
}
