import fc from 'fast-check'
import { expect, it } from 'vitest'
import { embed } from '../../src/protocol/embeddings/embed.ts'

it('the vector of a text has length one, whatever the text and however few dimensions', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 64 }), (text, dimensions) => {
      const vector = embed(text, dimensions)
      expect(vector).toHaveLength(dimensions)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    }),
  )
})
