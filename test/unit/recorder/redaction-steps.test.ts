import { expect, it } from 'vitest'
import { findSecret } from '../../../src/recorder/redaction/find-secret.ts'
import { redactExchange } from '../../../src/recorder/redaction/redact-exchange.ts'
import { redactionRules } from '../../../src/recorder/redaction/redaction-rules.ts'
import type { Steps } from '../../../src/redaction/steps.ts'

const rules = redactionRules()
const token = 'ghp_z6C7e42F292c6912E7710c838347Ae178B4b'
const megabyte = 2 ** 20
const filled = (piece: string): string => piece.repeat(Math.ceil(megabyte / piece.length))
const texts = {
  prose: filled('It was a dark and stormy night. '),
  code: filled('const key = "value"\n  if (token === key) return\n'),
  'a picture': Buffer.from(filled('\u0001picture\u00fe')).toString('base64'),
  'one word': 'a'.repeat(megabyte),
  'JSON in JSON': JSON.stringify({ arguments: JSON.stringify({ text: filled('a "b"\n') }) }),
  'a query': encodeURIComponent(filled('a=ü&')),
  'a stream': filled('data: {"choices":[{"index":0,"delta":{"content":"a "}}]}\n\n'),
}

/** The longest step, in characters, and what came of all. */
function walked<T>(steps: Steps<T>): { readonly longest: number; readonly count: number; readonly value: T } {
  for (let longest = 0, count = 0; ; count++) {
    const step = steps.next()
    if (step.done === true) return { longest, count, value: step.value }
    longest = Math.max(longest, step.value)
  }
}

it.each(Object.entries(texts))('a megabyte of %s is searched in small steps, and a secret at its end is found', (name, text) => {
  // To find where a string of JSON ends is one step.
  const most = name === 'JSON in JSON' ? text.length : 70_000
  const body = { text: `${text} ${token}` }
  const { longest, count, value } = walked(redactExchange({ request: { method: 'GET', path: '/x' }, response: { body } }, rules))
  expect(JSON.stringify(value.exchange)).not.toContain(token)
  expect(longest).toBeLessThan(most)
  expect(count).toBeGreaterThan(30)
  const gate = walked(findSecret(body.text, rules))
  expect(gate.value).toMatchObject({ rule: 'github-token' })
  expect(gate.longest).toBeLessThan(most)
})
