import { expect, test } from 'vitest'
import type { RecordedRequest } from '../../../src/protocol/generated/recording.ts'
import { explainMiss } from '../../../src/recorder/explain-miss.ts'

const asking = (prompt: string, stop = 'x'): RecordedRequest => ({
  method: 'POST',
  path: '/v1/completions',
  body: { json: { prompt, stop } },
})

test('one recording and one place more are told of in the singular', () => {
  const one = [{ file: 'a.yaml', request: asking('one', 'two') }]
  const message = explainMiss(asking('another', 'three'), one)
  expect(message).toContain('The only one is a.yaml, which differs in body.json.prompt:')
  expect(message).toContain('and in 1 other place.')
})

test('several are counted', () => {
  const several = ['a', 'b'].map((file) => ({ file: `${file}.yaml`, request: asking(file) }))
  expect(explainMiss(asking('c'), several)).toContain('The nearest of 2 is a.yaml')
})
