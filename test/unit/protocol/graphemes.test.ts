import { describe, expect, it } from 'vitest'
import { graphemes } from '../../../src/protocol/graphemes.ts'

const whole = (text: string) =>
  Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)

describe('graphemes', () => {
  it.each([
    ['plain letters', 'abc'.repeat(700)],
    ['letters with accents of their own', 'e\u0301'.repeat(1_000)],
    ['families', '👩‍👩‍👧‍👦'.repeat(300)],
    ['flags, which come in pairs', '🇧🇷'.repeat(900)],
    ['a text that starts between two windows', `x${'🇧🇷é'.repeat(500)}`],
    ['line breaks of two characters', 'a\r\n'.repeat(900)],
    ['a grapheme longer than a window', `a${'e'}${'\u0301'.repeat(900)}b`],
    ['nothing', ''],
  ])('are the same as without windows: %s', (_, text) => {
    expect([...graphemes(text)]).toEqual(whole(text))
  })

  it('make the whole text, also where one of them never ends', () => {
    const endless = `${'👩\u200d'.repeat(100_000)}b`
    const found = [...graphemes(endless)]
    expect(found.join('')).toBe(endless)
    expect(found.length).toBeGreaterThan(1)
  })

  it('of a long text take time that grows with its length', () => {
    const before = performance.now()
    let count = 0
    for (const _ of graphemes('abc é 本 '.repeat(30_000))) count++
    expect(count).toBe(240_000)
    expect(performance.now() - before).toBeLessThan(2_000)
  })
})
