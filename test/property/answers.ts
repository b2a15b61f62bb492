import fc from 'fast-check'
import type { CopilotChoice, CopilotToolCall } from '../../src/index.ts'

const text = fc.oneof(
  fc.lorem({ maxCount: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.stringMatching(/^[a-z \r\n\t"\\]{0,40}$/),
)

const toolCall: fc.Arbitrary<CopilotToolCall> = fc.record(
  {
    id: fc.uuid().map((id) => `call_${id}`),
    name: fc.stringMatching(/^[a-zA-Z0-9_-]{1,20}$/),
    arguments: fc.oneof(
      fc.dictionary(fc.string({ maxLength: 8 }), fc.jsonValue({ maxDepth: 2 }), { noNullPrototype: true, maxKeys: 4 }),
      fc
        .dictionary(fc.lorem({ maxCount: 1 }), text, { noNullPrototype: true, maxKeys: 4 })
        .map((object) => JSON.stringify(object, null, 2)),
    ),
  },
  { requiredKeys: ['id', 'name'] },
)

/** As the model's tokens do not end where pieces end. */
function tokensOf(said: string, size: number): string[] {
  return Array.from({ length: Math.ceil(said.length / size) }, (_, i) => said.slice(i * size, (i + 1) * size))
}

const logprobs: fc.Arbitrary<(said: string) => CopilotChoice['logprobs']> = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.boolean())
  .map(([size, isChat]) => (said) => {
    const tokens = tokensOf(said, size)
    if (isChat) return { content: tokens.map((token, i) => ({ token, logprob: -i })), refusal: null }
    return { tokens, token_logprobs: tokens.map((_, i) => -i), top_logprobs: null }
  })

/** Anything a handler may answer a chat with. */
export const choices: fc.Arbitrary<CopilotChoice[]> = fc.array(
  fc
    .tuple(
      fc.record(
        {
          text,
          finish_reason: fc.constantFrom('stop', 'length', 'content_filter', null),
          reasoning: text,
          reasoning_opaque: fc.string(),
          refusal: text,
          tool_calls: fc.array(toolCall, { maxLength: 3 }),
          someone_elses: fc.integer(),
          copilot_annotations: fc.constant({ CodeVulnerability: [{ id: 1 }] }),
        },
        { requiredKeys: ['text'] },
      ),
      fc.option(logprobs, { nil: undefined }),
    )
    .map(([choice, logprobsOf]) => (logprobsOf === undefined ? choice : { ...choice, logprobs: logprobsOf(choice.text) ?? null })),
  { maxLength: 3 },
)

/** What a client may ask of any endpoint for the same answer. */
export const settings: fc.Arbitrary<{ n: number; max: number; stop: string[] }> = fc.record({
  n: fc.integer({ min: 1, max: 3 }),
  max: fc.oneof(fc.constant(1_000), fc.integer({ min: 0, max: 10 })),
  stop: fc.array(fc.constantFrom('\n', 'or', ' ', 'zzz'), { maxLength: 2 }),
})
