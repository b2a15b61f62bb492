import { expect, it } from 'vitest'
import { checkRecording } from '../../../src/recorder/check-recording.ts'

const exchange = { request: { method: 'GET', path: '/models' }, response: { status: 200 } }
const whole = { version: 1, name: 'models', exchanges: [exchange] }

const refused: readonly (readonly [what: string, data: unknown, sentence: string])[] = [
  [
    'of an older version',
    { ...whole, version: 0 },
    'Failed to load the recording a.yaml: it was made by another version of mock-copilot (its version is 0, this one reads 1). Record it again.',
  ],
  [
    'of a newer version',
    { ...whole, version: 2 },
    'Failed to load the recording a.yaml: it was made by a newer mock-copilot (its version is 2, this one reads 1). Update mock-copilot, or record it again.',
  ],
  [
    'without a version',
    { name: 'models', exchanges: [exchange] },
    'Failed to load the recording a.yaml: it was made by another version of mock-copilot (it has no version, this one reads 1). Record it again.',
  ],
  [
    'with a field that no version knows',
    { ...whole, exchanges: [{ ...exchange, response: { status: 200, tempo: 'slow' } }] },
    'Failed to load the recording a.yaml: exchanges[0].response must not have the field "tempo". Mend it as schemas/recording.schema.json says, or record it again.',
  ],
  [
    'that waits longer than a timer can',
    { ...whole, exchanges: [{ ...exchange, response: { status: 200, headersAtMs: 1e300 } }] },
    'Failed to load the recording a.yaml: exchanges[0].response.headersAtMs must be <= 2147483647. Mend it as schemas/recording.schema.json says, or record it again.',
  ],
]

function told(data: unknown): string {
  try {
    return `taken: ${checkRecording('a.yaml', data).name}`
  } catch (error) {
    return (error as Error).message
  }
}

it.each(refused)('a recording %s is refused with one sentence that says what to do', (_what, data, sentence) => {
  const error = (() => {
    try {
      return checkRecording('a.yaml', data)
    } catch (thrown) {
      return thrown
    }
  })()
  expect(error).toMatchObject({ code: 'BAD_RECORDING', message: sentence })
})

it('everything that is wrong with a recording is told of at once', () => {
  const data = {
    ...whole,
    name: 'A!',
    extra: 1,
    exchanges: [
      { request: { method: 7, path: 8 }, response: { status: 'abc', tempo: 1 } },
      exchange,
      { request: { method: 'GET' }, respnse: {} },
      'nothing',
    ],
  }
  expect(
    told(data)
      .split('\n')
      .map((line) => /^Failed to load the recording a\.yaml: (.*?)\. Mend it/.exec(line)?.[1]),
  ).toEqual([
    'name must be words of small letters and digits with - between them',
    'the whole must not have the field "extra"',
    'exchanges[0].request.method must be string',
    'exchanges[0].request.path must be string',
    'exchanges[0].response.status must be integer',
    'exchanges[0].response must not have the field "tempo"',
    "exchanges[2].request must have required property 'path'",
    "exchanges[2] must have required property 'response'",
    'exchanges[2] must not have the field "respnse"',
    'exchanges[3] must be object',
  ])
})

it('a recording of this version is taken as it is', () => {
  expect(checkRecording('a.yaml', whole)).toEqual(whole)
})

it('a recording with a line break in a header is refused, because no such answer can be sent', () => {
  const data = { ...whole, exchanges: [{ ...exchange, response: { status: 200, headers: { 'x-a': 'b\r\nc: d' } } }] }
  expect(() => checkRecording('a.yaml', data)).toThrow('exchanges[0].response.headers.x-a must be a text that a header can carry')
})

it('a recording with a header of no name that HTTP has is refused', () => {
  const data = { ...whole, exchanges: [{ ...exchange, response: { status: 200, headers: { 'x a': 'b' } } }] }
  expect(() => checkRecording('a.yaml', data)).toThrow('exchanges[0].response.headers must not have the field "x a"')
})
