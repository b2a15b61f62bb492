import { expect, it } from 'vitest'
import { fullTables, shortTable } from '../../../scripts/client-tables.mjs'

const row = { client: 'openai', version: '6.0.0' }
const rows = [
  { ...row, use: 'when something goes wrong', asked: 'a | lasting 500', endpoints: { 'POST /v1/completions': 3 } },
  { ...row, use: 'chat', asked: 'whole', endpoints: { 'GET /models': 1, 'POST /chat/completions': 1 } },
  { ...row, use: 'chat', asked: 'streamed', endpoints: { 'POST /chat/completions': 2 } },
]

it('tells in short what each client used for what, and what goes wrong last', () => {
  expect(shortTable(rows).split('\n').slice(2)).toEqual([
    '| openai | 6.0.0 | chat | 2 | `GET /models`, `POST /chat/completions` |',
    '| openai | 6.0.0 | when something goes wrong | 1 | `POST /v1/completions` |',
  ])
})

it('tells every case in full', () => {
  expect(fullTables(rows).split('\n')).toEqual([
    '## openai 6.0.0: chat',
    '',
    '| case | requests |',
    '| --- | --- |',
    '| streamed | POST /chat/completions x2 |',
    '| whole | GET /models, POST /chat/completions |',
    '',
    '## openai 6.0.0: when something goes wrong',
    '',
    '| case | requests |',
    '| --- | --- |',
    '| a \\| lasting 500 | POST /v1/completions x3 |',
  ])
})
