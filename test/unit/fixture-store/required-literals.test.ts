import { describe, expect, it } from 'vitest'
import { requiredLiterals } from '../../../src/fixture-store/search/required-literals.ts'

describe('what a regular expression requires of a text', () => {
  it.each<[RegExp, string[][]]>([
    [/function add\(/, [['function add(']]],
    [/^function\s+(add)\($/, [['function'], ['add(']]],
    [/a(b(?:c)d)e/, [['abcde']]],
    [/\bword\b.*?[(]end[)]/, [['word'], ['(end)']]],
    [/(?:let|const) x/, [['let', 'const'], [' x']]],
    [/(?:let|\w+) x/, [[' x']]],
    [/foo|bar/, [['foo', 'bar']]],
    [/foo|bar?|baz/, [['foo', 'ba', 'baz']]],
    [/ab+c/, [['a'], ['b'], ['c']]],
    [/(?:abc)+d?(?:ef)*g/, [['abc'], ['g']]],
    [/foo(?=bar)baz(?<!quux)/, [['foobaz']]],
    [/(?:)/, []],
    [/.*/, []],
    [/\u{1F600}!/u, [['😀!']]],
    [/Über ADD/i, [['ber add']]],
    [/tasks? ADD/i, [['task'], [' add']]],
    [/mask ADD/iu, [['ma'], [' add']]],
    [/[^a]b[cd]/, [['b']]],
    [/(x)\1yz/, [['x'], ['yz']]],
  ])('finds in %s the literals %j', (regex, literals) => {
    expect(requiredLiterals(regex)).toEqual(literals)
  })
})
