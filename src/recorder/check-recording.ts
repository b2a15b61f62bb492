import { MockCopilotError } from '../core/errors.ts'
import { severalErrors } from '../core/several-errors.ts'
import type { RecordingFile } from '../protocol/generated/recording.ts'
import { validate } from '../protocol/generated/validate-recording.ts'
import { type Problem, problemOf } from '../protocol/problem.ts'
import { problemsOfFields } from '../protocol/problems-of-fields.ts'
import { problemsOfItems } from '../protocol/problems-of-items.ts'

const version = 1
const around = { version, name: 'a' }
const goodRequest = { method: 'GET', path: '/' }

/** Throws `BAD_RECORDING` for data that is no recording of this version, naming each field of each exchange that breaks its schema. */
export function checkRecording(file: string, data: unknown): RecordingFile {
  const found = Object(data).version as unknown
  if (found !== version) {
    const made = typeof found === 'number' && found > version ? 'by a newer mock-copilot' : 'by another version of mock-copilot'
    const advice = typeof found === 'number' && found > version ? 'Update mock-copilot, or record it again.' : 'Record it again.'
    const itsOwn = found === undefined ? 'it has no version' : `its version is ${JSON.stringify(found)}`
    throw bad(file, `it was made ${made} (${itsOwn}, this one reads ${version})`, advice)
  }
  if (validate(data)) return data as RecordingFile
  const [first = problemIn(data) ?? problemOf(undefined), ...others] = problemsOfItems(data, 'exchanges', around, problemsIn)
  throw severalErrors([broken(file, first), ...others.map((problem) => broken(file, problem))])
}

function problemsIn(data: unknown): Problem[] {
  const exchanges: unknown = Object(data).exchanges
  if (!Array.isArray(exchanges) || exchanges.length === 0) return problemsOfFields(data, { ...around, exchanges: [] }, problemIn)
  return validate(data) ? [] : exchanges.flatMap(problemsOfExchange)
}

/** Of its two halves the fields are looked at one by one. */
function problemsOfExchange(exchange: unknown): Problem[] {
  const { request, response } = Object(exchange) as Partial<Record<'request' | 'response', unknown>>
  const inHalf = (half: unknown, good: object, whole: (half: unknown) => object): Problem[] =>
    isObject(half) ? problemsOfFields(half, good, (given) => problemIn({ ...around, exchanges: [whole(given)] })) : []
  const ofHalves = [
    ...inHalf(request, goodRequest, (given) => ({ request: given, response: {} })),
    ...inHalf(response, {}, (given) => ({ request: goodRequest, response: given })),
  ]
  const ofFields = problemsOfFields(exchange, { request: goodRequest, response: {} }, (given) =>
    problemIn({ ...around, exchanges: [given] }),
  )
  return [
    ...ofHalves,
    ...ofFields.filter(({ path }) => halfOf(path) === undefined || !ofHalves.some((known) => halfOf(known.path) === halfOf(path))),
  ]
}

function halfOf(path: string): string | undefined {
  return /^exchanges\[0\]\.(?:request|response)/.exec(path)?.[0]
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
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
