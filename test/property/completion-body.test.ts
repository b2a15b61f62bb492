import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CompletionBody } from '../../src/protocol/completion-body.ts'

const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\u2028', '\ud800', '"\\\n', '</script>', ''))
const choice = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ text, index: fc.nat(), finish_reason: fc.constantFrom('stop', 'length'), logprobs: fc.constant(null) }),
  },
  fc.record(
    { text, index: fc.double(), finish_reason: fc.option(text), logprobs: fc.anything(), more: fc.jsonValue() },
    { requiredKeys: ['text'] },
  ),
  fc.constant(null as unknown as object),
)
const usage = fc.oneof(
  fc.record({ prompt_tokens: fc.nat(), completion_tokens: fc.nat(), total_tokens: fc.nat() }),
  fc.record({ prompt_tokens: fc.nat(), completion_tokens: fc.nat(), total_tokens: fc.nat(), details: fc.jsonValue() }),
)
const changes = fc.dictionary(fc.constantFrom('id', 'created', 'model', 'choices', 'usage', 'more', 'object'), fc.jsonValue(), {
  maxKeys: 2,
})

test('a completion becomes the JSON that JSON.stringify makes of it, also where middleware has changed its fields', () => {
  fc.assert(
    fc.property(
      text,
      fc.integer(),
      text,
      fc.array(choice, { maxLength: 3 }),
      usage,
      changes,
      (id, created, model, choices, usage, changes) => {
        const body = Object.assign(new CompletionBody(id, created, model, choices, usage), changes)
        expect(CompletionBody.json(body)).toBe(JSON.stringify(body))
      },
    ),
    { numRuns: 2_000 },
  )
})
