import { describe, expect, it } from 'vitest'
import { embed } from '../../../src/protocol/embeddings/embed.ts'
import { dotcomEmbeddings } from '../../../src/protocol/endpoints/dotcom-embeddings.ts'
import { embeddings } from '../../../src/protocol/endpoints/embeddings.ts'
import type { EmbeddingsResponse } from '../../../src/protocol/generated/embeddings-response.ts'
import { validate as validRequest } from '../../../src/protocol/generated/validate-completion-request.ts'
import { validate as validResponse } from '../../../src/protocol/generated/validate-embeddings-response.ts'
import { readOn, wholeOn } from './call-of.ts'

const nearness = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] as number), 0)
const answer = (body: object) => wholeOn<EmbeddingsResponse>(embeddings, body, { choices: [{ text: 'ignored' }] })
const vectors = (body: object) => answer(body).data.map(({ embedding }) => embedding)

describe('the vector of a text', () => {
  it('is the same for equal texts, near for similar ones, far for others', () => {
    const sentence = embed('The quick brown fox jumps over the lazy dog.', 1536)
    expect(embed('The quick brown fox jumps over the lazy dog.', 1536)).toEqual(sentence)
    expect(nearness(sentence, embed('The quick brown fox jumped over a lazy dog!', 1536))).toBeGreaterThan(0.7)
    expect(nearness(sentence, embed('const total = prices.reduce(sum, 0)', 1536))).toBeLessThan(0.2)
  })
})

describe('an embeddings request', () => {
  it.each([
    ['text', 'text'],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [[1, 2], '1 2'],
    [
      [[1, 2], [3]],
      ['1 2', '3'],
    ],
  ])('input %j is the prompt %j', (input, prompt) => {
    const request = readOn(embeddings, { input })
    expect(request.prompt).toEqual(prompt)
    expect(validRequest(request)).toBe(true)
  })

  it.each([
    [{}, '`input` is required'],
    [{ input: [] }, '`input` is required'],
    [{ input: [1, 'a'] }, '`input` is required'],
    [{ input: 'x', dimensions: 0 }, '`dimensions` must be >= 1'],
    [{ input: 'x', encoding_format: 'hex' }, '`encoding_format` must be one of float, base64'],
    [{ input: Array.from({ length: 2_000 }, () => 'x'), dimensions: 4_096 }, '`input` times `dimensions`'],
  ])('%j is refused with a 400', (body, message) => expect(() => readOn(embeddings, body)).toThrow(message))
})

describe('an embeddings answer', () => {
  it('has a vector for each text, in their order', () => {
    const body = answer({ input: ['a', 'b', 'a'], model: 'text-embedding-3-large' })
    expect(validResponse(body)).toBe(true)
    expect(body).toMatchObject({ model: 'text-embedding-3-large', usage: { prompt_tokens: 3, total_tokens: 3 } })
    expect(body.data.map(({ index }) => index)).toEqual([0, 1, 2])
    const [a, b, again] = body.data.map(({ embedding }) => embedding)
    expect(a).toHaveLength(1536)
    expect(again).toEqual(a)
    expect(b).not.toEqual(a)
  })

  it('has as many dimensions as asked for', () => expect(vectors({ input: 'x', dimensions: 7 })[0]).toHaveLength(7))

  it('has the same numbers as base64', () => {
    const [numbers] = vectors({ input: 'hello', dimensions: 16 })
    const [encoded] = vectors({ input: 'hello', dimensions: 16, encoding_format: 'base64' })
    const bytes = Buffer.from(String(encoded), 'base64')
    expect(Array.from({ length: 16 }, (_, i) => bytes.readFloatLE(i * 4))).toEqual(numbers)
  })

  it('has the shape of GitHub’s own endpoint there', () => {
    const body = { inputs: ['a', 'b'], input_type: 'document', embedding_model: 'metis' }
    expect(wholeOn(dotcomEmbeddings, body, { choices: [] })).toEqual({
      embedding_model: 'metis',
      embeddings: [{ embedding: [...embed('a', 512)] }, { embedding: [...embed('b', 512)] }],
    })
    expect(wholeOn(dotcomEmbeddings, { inputs: [] }, { choices: [] })).toEqual({
      embedding_model: 'text-embedding-3-small-512',
      embeddings: [],
    })
    expect(() => readOn(dotcomEmbeddings, { input: 'x' })).toThrow('`inputs` is required')
  })
})
