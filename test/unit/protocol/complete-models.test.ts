import { describe, expect, it } from 'vitest'
import { completeModels } from '../../../src/protocol/complete-models.ts'
import { defaultModels } from '../../../src/protocol/default-models.ts'
import { validate } from '../../../src/protocol/generated/validate-models.ts'

describe('a model list', () => {
  it('has every field clients look for, however little was configured', () => {
    const data = completeModels([{ id: 'a' }, { id: 'b', capabilities: null }, { id: 'c', capabilities: { type: 'embeddings' } }])
    expect(validate({ object: 'list', data, models: [] }), JSON.stringify(validate.errors)).toBe(true)
  })

  it('keeps what was configured, down to single limits', () => {
    const [model] = completeModels([
      {
        id: 'a',
        name: 'A',
        owned_by: 'me',
        extra: 1,
        capabilities: { family: 'f', limits: { max_output_tokens: 5 }, supports: { vision: true } },
      },
    ])
    expect(model).toMatchObject({
      name: 'A',
      owned_by: 'me',
      extra: 1,
      capabilities: {
        family: 'f',
        limits: { max_output_tokens: 5, max_context_window_tokens: 128_000 },
        supports: { vision: true, streaming: true },
      },
    })
  })

  it('offers chat models, streaming and on /chat/completions alone, and no others', () => {
    const [chat, ghostText] = completeModels([{ id: 'chat' }, { id: 'ghost', capabilities: { type: 'completion' } }])
    expect(chat).toMatchObject({ model_picker_enabled: true, supported_endpoints: ['/chat/completions'] })
    expect(chat?.capabilities.supports.streaming).toBe(true)
    expect(ghostText?.model_picker_enabled).toBe(false)
    expect(ghostText).not.toHaveProperty('supported_endpoints')
  })

  it('has one fallback: the one that says so, else the first chat model', () => {
    const fallbacks = (entries: Parameters<typeof completeModels>[0]): string[] =>
      completeModels(entries)
        .filter((model) => model.is_chat_fallback)
        .map(({ id }) => id)
    expect(fallbacks([{ id: 'ghost', capabilities: { type: 'completion' } }, { id: 'a' }, { id: 'b' }])).toEqual(['a'])
    expect(fallbacks([{ id: 'a' }, { id: 'b', is_chat_fallback: true }])).toEqual(['b'])
    expect(fallbacks(defaultModels)).toEqual(['gpt-4.1'])
  })
})
