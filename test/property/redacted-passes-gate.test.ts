import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RecordedExchange } from '../../src/protocol/generated/recording.ts'
import { exchangeText } from '../../src/recorder/exchange-text.ts'
import { redactionRules } from '../../src/recorder/redaction/redaction-rules.ts'
import { findSecret, redactExchange } from '../support/redacted-at-once.ts'

const rules = redactionRules()
const names = [
  'password',
  'api_key',
  'API key',
  'db.password',
  'token',
  'x-auth-token',
  'secret',
  'name',
  'key',
  'value',
  'type',
  'pass',
  'a',
]
const values = [
  ...['hunter2', 'a1b2c3d4e5f6a7b8', 'string', 'Uint8Array', 'a word', '12345678', '', 'line one\nline 2', 'x'.repeat(150), '- b: c'],
  ...[
    'password: hunter2',
    'api_key = "a1b2c3d4e5"',
    '{"name":"secret","value":"abcdef"}',
    'name: token\nvalue: a1b2c3d4e5f6a7b8c9',
    'curl -u a:b x',
  ],
  ...names,
]
const { body: json } = fc.letrec((tie) => ({
  body: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...values), fc.constantFrom(1234567, 1e21, 1.5, true, null), tie('list'), tie('object')),
  list: fc.array(tie('body'), { maxLength: 4 }),
  object: fc.dictionary(fc.constantFrom(...names), tie('body'), { maxKeys: 4 }),
}))

function written(exchange: RecordedExchange): string {
  return exchangeText(redactExchange(exchange, rules).exchange)
}

it('finds nothing left in what it has redacted, however names and values stand in JSON, so that no exchange is refused for nothing', () => {
  fc.assert(
    fc.property(json, (body) => {
      const request = { method: 'POST', path: '/x', body: { json: body } }
      expect(findSecret(written({ request, response: { status: 200, body: { text: JSON.stringify(body) } } }), rules)).toBeUndefined()
    }),
    { numRuns: 2_000 },
  )
}, 60_000)

it('finds nothing left in texts of such pieces, either', () => {
  const signs = [': ', '=', ' = ', '"', "'", '\n', '\n  ', ', ', ' ', '<', '>', '\\', '&', '?', ' redacted:', '": "', '","', "': '"]
  const words = [...names, ...values].filter((word) => !word.includes('\n'))
  const pieces = fc.array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...signs)), { maxLength: 15 })
  fc.assert(
    fc.property(pieces, (all) => {
      const text = `${all.flat().join('')} end`
      const request = { method: 'POST', path: '/x', body: { json: { prompt: text } } }
      expect(findSecret(written({ request, response: { status: 200, body: { text } } }), rules)).toBeUndefined()
    }),
    { numRuns: 3_000 },
  )
}, 60_000)

it('finds nothing in a long line that a file would fold behind a backslash', () => {
  const text = `${'x'.repeat(150)}?x-auth-token=secret\\ end`
  const request = { method: 'POST', path: '/x', body: { json: { prompt: text } } }
  const file = written({ request, response: { status: 200, body: { text } } })
  expect(file).toContain(text)
  expect(findSecret(file, rules)).toBeUndefined()
})
