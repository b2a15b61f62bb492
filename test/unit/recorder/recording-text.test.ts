import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import type { RecordedExchange, RecordingFile } from '../../../src/protocol/generated/recording.ts'
import { checkRecording } from '../../../src/recorder/check-recording.ts'
import { bodyBytes, recordedBody } from '../../../src/recorder/recorded-body.ts'
import { recordingText } from '../../../src/recorder/recording-text.ts'

const recording = (exchange: RecordedExchange): RecordingFile => ({
  version: 1,
  name: 'a',
  recordedBy: 'mock-copilot',
  exchanges: [exchange],
})

const answered = (bytes: Uint8Array): RecordedExchange => ({
  request: { method: 'GET', path: '/models' },
  response: { status: 200, headers: {}, body: recordedBody(bytes), headersAtMs: 1, chunks: [{ bytes: bytes.length, atMs: 2 }] },
})

it('gives the same bytes back, whatever they are: JSON, text with any line breaks, or neither', () => {
  const bytes = fc.oneof(
    fc.json().map((text) => Buffer.from(text)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
    fc
      .array(
        fc.constantFrom('\r\n', '\n', '\r', ' ', '\t', 'a: b', '# c', '- d', '\u0085', '\u2028', '"', "'", '---', '\ufeff', '__proto__'),
      )
      .map((parts) => Buffer.from(parts.join(''))),
    fc.uint8Array(),
  )
  fc.assert(
    fc.property(bytes, (body) => {
      const read = checkRecording('a.yaml', parse(recordingText(recording(answered(body)))))
      expect(bodyBytes(read.exchanges[0]?.response.body)).toEqual(Buffer.from(body))
    }),
  )
}, 30_000)

it.each([' \n', ' ', '\t\n\na', '  \n  a', '\n \n', '\n\n \t', '\n \na'])(
  'keeps the spaces of blank lines at the beginning: %j',
  (text) => {
    const read = checkRecording('a.yaml', parse(recordingText(recording(answered(Buffer.from(text))))))
    expect(bodyBytes(read.exchanges[0]?.response.body).toString()).toBe(text)
  },
)

it('reads well: JSON as fields, streams as blocks, times in one line', () => {
  const stream = Buffer.from('data: {"a":1}\n\ndata: [DONE]\n\n')
  const text = recordingText(recording(answered(stream)))
  expect(text).toContain('        text: |+\n          data: {"a":1}\n\n          data: [DONE]\n\n')
  expect(text).toContain('      chunks: [ { bytes: 29, atMs: 2 } ]\n')
  expect(recordingText(recording(answered(Buffer.from('{"a":{"b":[1]}}'))))).toContain(
    'json:\n          a:\n            b:\n              - 1\n',
  )
})

it('is the same for the same recording, and has no aliases where texts are the same', () => {
  const body = { json: { shared: true } }
  const exchange: RecordedExchange = { request: { method: 'POST', path: '/a', body }, response: { status: 200, body } }
  expect(recordingText(recording(exchange))).toBe(recordingText(recording(structuredClone(exchange))))
  expect(recordingText(recording(exchange))).not.toContain('&')
})

it('says the same of an exchange whatever stands beside it', () => {
  const bodies = fc.array(
    fc.oneof(
      fc.json().map((text) => Buffer.from(text)),
      fc.array(fc.constantFrom('\n', ' ', 'a: b', '- d', '---', '...', '"')).map((parts) => Buffer.from(parts.join(''))),
    ),
    { maxLength: 4 },
  )
  fc.assert(
    fc.property(bodies, (all) => {
      // The body comes last, so that a block without an end of its own would take the next exchange for its rest.
      const exchanges = all.map((body) => ({
        request: { method: 'GET', path: '/models' },
        response: { status: 200, body: recordedBody(body) },
      }))
      const text = recordingText({ version: 1, name: 'a', exchanges })
      const read = checkRecording('a.yaml', parse(text))
      expect(read.exchanges.map(({ response }) => bodyBytes(response.body))).toEqual(all)
    }),
  )
})
