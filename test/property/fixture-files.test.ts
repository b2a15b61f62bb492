import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MockCopilotError } from '../../src/core/errors.ts'
import { State } from '../../src/core/state.ts'
import { checkFixtureFile } from '../../src/fixture-store/check-fixture-file.ts'
import { compileFixture } from '../../src/fixture-store/compile-fixture.ts'
import { FixtureSet } from '../../src/fixture-store/fixture-set.ts'
import { compileRegex, type SafeRegex } from '../../src/match/compile-regex.ts'
import { MatchProblem } from '../../src/match/match-problem.ts'

const key = fc.oneof(
  fc.constantFrom(
    'fixtures',
    'match',
    'prompt',
    'regex',
    'endsWith',
    'language',
    'path',
    'headers',
    'reply',
    'error',
    'status',
    'choices',
    'times',
  ),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString'),
  fc.string({ maxLength: 6 }),
)
const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 6 }, fc.string({ maxLength: 12 }), fc.integer(), fc.boolean(), fc.constant(null), tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 5 }),
}))
const nearlyFixtures = fc.record({
  fixtures: fc.array(fc.record({ reply: fc.oneof(fc.string(), anything), match: anything }, { requiredKeys: ['reply'] })),
})

describe('a fixture file from somebody else', () => {
  it('is loaded or refused with its name and a reason, and changes no prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    fc.assert(
      fc.property(fc.oneof(anything, nearlyFixtures), (data) => {
        const parsed = JSON.parse(JSON.stringify(data) ?? 'null')
        try {
          const { fixtures } = checkFixtureFile('theirs.json', parsed)
          new FixtureSet(fixtures.map((fixture, i) => compileFixture(fixture, 'theirs.json', i))).unused(new State())
        } catch (error) {
          expect(error).toBeInstanceOf(MockCopilotError)
          expect((error as Error).message).toMatch(/^Failed to load theirs\.json: [\s\S]+\. [A-Z][\s\S]+\.$/)
        }
      }),
      { numRuns: 2_000 },
    )
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

/** Small patterns full of repetition, which is where backtracking hides. */
const { pattern } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  atom: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('a', 'b', '[ab]', '\\w', '.', 'a+', '.*', '\\b', '\\1', '(a)', '(.+)', 'a{40}', 'aaaaaaaa', '[^b]', '\\W*'),
    tie('pattern').map((inner) => `(?:${inner})`),
    fc.tuple(fc.constantFrom('(?=', '(?!', '(?<=', '(?<!'), tie('pattern')).map(([look, inner]) => `(?:${look}${inner}))`),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
  ),
  pattern: fc
    .array(fc.tuple(tie('atom'), fc.constantFrom('', '', '*', '+', '?', '{2}', '*?')), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.map(([atom, times]) => (/(?:[*+]|\\b)$/.test(atom) ? atom : atom + times)).join('')),
}))

const expression = fc.tuple(fc.constantFrom('', '^', '(?:b|a)'), pattern, fc.constantFrom('', '$', '!', 'c')).map((parts) => parts.join(''))

/** What could keep one busy: one part again and again, or two one behind the other, and something that fits nothing. */
const text = fc.tuple(
  fc.constantFrom('a', 'b', 'ab', 'ba', 'aab'),
  fc.constantFrom('a', 'b', 'ab', 'ba'),
  fc.constantFrom('', 'a', 'b'),
  fc.constantFrom('?', '\n', ''),
)

describe('a regular expression from somebody else', () => {
  it('that is not refused needs little time for the longest text it may see, made to keep it busy', () => {
    fc.assert(
      fc.property(expression, text, (source, [one, other, start, end]) => {
        let safe: SafeRegex
        try {
          safe = compileRegex('prompt.regex', source)
        } catch (error) {
          return void expect(error).toBeInstanceOf(MatchProblem)
        }
        const half = safe.longest / 2
        const busy = start + one.repeat(half / one.length) + other.repeat(half / other.length)
        const subject = busy.slice(0, safe.longest - end.length) + end
        const started = process.cpuUsage().user
        safe.regex.test(subject)
        // A tenth of a second is meant; one power of the length more would be a minute.
        expect(process.cpuUsage().user - started).toBeLessThan(1_000_000)
      }),
      { numRuns: 2_000 },
    )
  })
})
