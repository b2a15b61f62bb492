import { describe, expect, it } from 'vitest'
import { compileRegex } from '../../../src/match/compile-regex.ts'
import { MatchProblem } from '../../../src/match/match-problem.ts'

const exponential = [
  '(a+)+$',
  '(a|aa)+$',
  '(a|a)*$',
  '(\\w|\\d)+$',
  '^(([a-z])+.)+[A-Z]([a-z])+$',
  '(.*a){20}',
  '(?:\\s*\\n)*$',
  '^(a|a?)+$',
  '(x+x+)+y',
  '(?=(a+)+$)b',
  '((a|ab)(c|bc))+d',
  '(/\\*[\\s\\S]*?\\*/\\s*)*$',
  '(a+|b+)+c',
  '(?:a*)*b',
  '(a?){22}a{22}b',
  '(?:a?b?)*c',
  '(?:\\1|(a))+\\1',
  '(?<=(a|aa)+)b',
  '(?:[\\u03b1-\\u03c9]|[\\u03b2-\\u03c8])+$',
  '(?:[^\\u0400-\\u0410]|\\u0411)+$',
]

const harmless = [
  'function\\s+(\\w+)\\s*\\(([^)]*)\\)\\s*\\{?$',
  '(?:export\\s+)?(?:async\\s+)?function\\s+\\w+\\(',
  '\\b(?:let|const|var)\\s+\\w+\\s*=\\s*$',
  '("[^"\\\\]*(?:\\\\.[^"\\\\]*)*")',
  '(?:[0-9a-f]{2}){4}$',
  '(?:[0-9a-f]{2})+$',
  '(foo|bar)+',
  '^\\s*def \\w+\\(.*\\):\\s*$',
  '^import\\s+\\{[^}]*\\}\\s+from\\s+["\'].*["\']',
  '(["\']).*?\\1',
  '\\w+\\.\\w+\\(.*\\)',
  '^(?!.*test).*$',
  'a?a?a?a?a?a?a?a?a?a?a?a?b',
  'a{0,8}a{0,8}b',
  '(?:\\d{1,3}\\.){3}\\d{1,3}',
  '<(\\w+)>[^<]*</\\1>',
  '\\(\\s*(?:\\w+\\s*,\\s*)?$',
]

describe('regular expressions of fixtures', () => {
  it.each(exponential)('refuses %s, which can take exponential time', (source) => {
    expect(() => compileRegex('prompt.regex', source)).toThrow(
      /prompt\.regex can take exponential time: .+ reads some texts in more than one way/,
    )
  })

  it.each(harmless)('takes %s', (source) => {
    expect(compileRegex('prompt.regex', source)).toEqual({ regex: new RegExp(source), longest: 8_192 })
  })

  it.each([
    '.*foo.*bar',
    '(?:\\w+, )*\\w+\\)$',
    '(?:[a-z]+\\.)+[a-z]+$',
    'foo.*bar.*baz',
    'import .* from .*$',
    'a+(?=a+x)',
    '(.+)\\1!',
    '\\w+(?=\\s*\\w+\\()',
    '(?<=a+)b',
    '(?=.*b)(?=.*c)(?=.*d).*e',
    Array.from('bcdefghijklmnopqrstuvwxyzABCD', (letter) => `a+${letter}`).join('|'),
  ])('takes %s, and has it look at no longer texts than it can in a tenth of a second or so', (source) => {
    const { longest } = compileRegex('prompt.regex', source)
    expect(longest).toBeGreaterThan(500)
    expect(longest).toBeLessThan(8_192)
  })

  it.each([
    '.*.*.*x',
    '\\s*[^;]*.*$',
    'foo.*bar.*baz.*qux',
    '(?:.*a){5}',
    '(?:(?:a*b*)[ab]|.{2}){2}[ab]+\\w+$',
    '(?:(?:[ab]*(?:(?:[ab]+a?[ab]){2}a{2}))){2}b*$',
    '(?:a+)?(?:a+)?(?:a+)?b',
    '(.+)(.+)\\1!',
    'xa+a+b+b+c+c+y',
    'x+x+(?=x+x+y)',
    `a+.*${'a'.repeat(500)}b`,
    '(?<=a+a+a+)b',
  ])('refuses %s, whose repetitions can share a text in too many ways', (source) => {
    expect(() => compileRegex('prompt.regex', source)).toThrow(/can take very long: .+ can share one text in too many ways/)
  })

  it('refuses one that is too slow for texts which must not be cut', () => {
    expect(() => compileRegex('path', '.*foo.*bar', '', 2_048)).toThrow(/can take very long/)
  })

  it('tells case apart only without the i flag', () => {
    expect(() => compileRegex('prompt.regex', '(?:a|A)+$', 'i')).toThrow(/exponential/)
    expect(compileRegex('prompt.regex', '(?:a|A)+$').regex.test('aA')).toBe(true)
  })

  it('understands character classes of the v flag', () => {
    expect(compileRegex('prompt.regex', '[\\p{L}--[a-z]]+$', 'v').regex.test('É')).toBe(true)
    expect(() => compileRegex('prompt.regex', '(?:\\p{L}|\\p{Lu})+$', 'u')).toThrow(/exponential/)
    expect(() => compileRegex('prompt.regex', '(?:\\p{Lu}|\\p{Script=Greek})+$', 'u')).toThrow(/exponential/)
    expect(compileRegex('prompt.regex', '(?:\\p{Lu}\\p{Ll}*)+!', 'u').regex.test('CamelCase!')).toBe(true)
    expect(() => compileRegex('prompt.regex', '[\\q{aa|a}]+$', 'v')).toThrow(/exponential/)
  })

  it('names what is wrong with what is no regular expression', () => {
    expect(() => compileRegex('prompt.regex', 'add(')).toThrow(/^prompt\.regex is not a regular expression: .*Unterminated group/)
    expect(() => compileRegex('prompt.regex', 'add', 'uv')).toThrow(/not a regular expression/)
  })

  it('is done soon with expressions of many parts', () => {
    const letters = Array.from({ length: 900 }, (_, i) => String.fromCharCode(0x4e00 + i))
    const words = Array.from({ length: 400 }, (_, i) => `word${i}`)
    const started = process.cpuUsage()
    for (const source of [
      `(?:${letters.join('|')})+!`,
      letters.map((letter) => `${letter}?`).join(''),
      `${letters.join('|')}|a+`,
      `\\b(?:${words.join('|')})\\s*\\(`,
    ])
      expect(compileRegex('prompt.regex', source).longest).toBeGreaterThan(511)
    const { user, system } = process.cpuUsage(started)
    // A power of their number more took minutes.
    expect(user + system).toBeLessThan(10_000_000)
  })

  it('does not lose itself in loops of loops, and refuses what is nested too deeply', () => {
    const nested = (depth: number): string =>
      `${'(?:'.repeat(depth)}a+${Array.from({ length: depth }, (_, i) => `${String.fromCharCode(0x4e00 + i)})+`).join('')}!`
    expect(compileRegex('prompt.regex', nested(60)).regex.test('a')).toBe(false)
    expect(() => compileRegex('prompt.regex', nested(20_000))).toThrow(MatchProblem)
  })

  it('does not lose itself in counted repetitions of counted repetitions', () => {
    expect(compileRegex('prompt.regex', '(?:(?:(?:(?:a{8}){8}){8}){8}){8}').longest).toBeLessThan(8_192)
    expect(() => compileRegex('prompt.regex', '(?:(?:(?:(?:(?:a{8}){8}){8}){8}){8})+')).toThrow(/exponential/)
  })
})
