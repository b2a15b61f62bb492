import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measurePieces, pieces } from '../../../src/protocol/pieces.ts'

const graphemes = (text: string): string[] =>
  [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

describe('the pieces of a text', () => {
  it('are about a token each', () => {
    expect(pieces('return a + b;\n  done()')).toEqual(['return', ' a', ' +', ' b', ';', '\n  ', 'done', '()'])
  })

  it('take their space with them, and a line break its indentation', () => {
    expect(pieces('internationalise 12345 === [] ')).toEqual(['internat', 'ionalise', ' 123', '45', ' ===', ' []', ' '])
    expect(pieces('a \r\n\t b\r\rc\n\n')).toEqual(['a', ' ', '\r\n\t ', 'b', '\r', '\r', 'c', '\n', '\n'])
  })

  it('keep a family of emoji whole', () => {
    const family = '👩‍👩‍👧'
    expect(
      pieces(`hi ${family}${family}`)
        .filter((piece) => piece.includes('👩'))
        .join(''),
    ).toBe(` ${family}${family}`)
    for (const piece of pieces(family.repeat(9))) expect(piece.length % family.length).toBe(0)
  })

  it('join to the text again and never end inside a grapheme, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme-ascii' }),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-z \r\n\t]{0,40}$/),
    )
    fc.assert(
      fc.property(text, (whole) => {
        const cut = pieces(whole)
        expect(cut.join('')).toBe(whole)
        expect(cut.flatMap(graphemes)).toEqual(graphemes(whole))
        expect(cut).not.toContain('')
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  it('are counted and measured without being made', () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme-ascii' }), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z \r\n\t]{0,40}$/))
    fc.assert(
      fc.property(text, fc.option(fc.nat(12), { nil: undefined }), (whole, limit) => {
        const cut = pieces(whole, limit)
        expect(measurePieces(whole, limit)).toEqual({ count: cut.length, length: cut.join('').length })
      }),
    )
  })

  it('are counted no further than the limit, so that a huge text costs no more than a small one', () => {
    expect(pieces('a'.repeat(10_000_000), 3)).toEqual(['aaaaaaaa', 'aaaaaaaa', 'aaaaaaaa'])
    expect(pieces('é'.repeat(1_000_000), 2)).toEqual(['éééé', 'éééé'])
    expect(pieces('anything', 0)).toEqual([])
    expect(pieces('éé', 0)).toEqual([])
  })
})
