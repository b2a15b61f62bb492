import { describe, expect, it } from 'vitest'
import { State } from '../../../src/core/state.ts'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'
import type { FixtureData } from '../../../src/protocol/generated/fixture-file.ts'
import { subject } from './subject.ts'

function explained(fixtures: FixtureData[], overrides = {}): string {
  return loadFixtures([{ fixtures }]).explain(subject(overrides))
}

describe('a miss explains itself', () => {
  it('with the nearest fixtures, the first clause each failed, and both values side by side', () => {
    const fixtures: FixtureData[] = [
      { name: 'python', match: { language: 'python', prompt: { endsWith: 'def add(' } }, reply: '' },
      { name: 'subtraction', match: { language: 'typescript', prompt: { endsWith: 'function sub(' } }, reply: '' },
      { name: 'addition', match: { language: ['typescript', 'javascript'], prompt: { endsWith: 'function  add(' } }, reply: '' },
      { match: { path: 'src/math.*', suffix: { startsWith: ')' } }, reply: '' },
    ]
    expect(explained(fixtures)).toMatchInlineSnapshot(`
      "No fixture matches this completions request. The nearest of 4:
      1. addition (fixtures()[0]: fixtures[2]): 1 of 2 clauses hold, then prompt fails.
         wanted           endsWith "function··add("
         found  ..."th: src/math.ts\\nfunction add("
                                            ^
      2. subtraction (fixtures()[0]: fixtures[1]): 1 of 2 clauses hold, then prompt fails.
         wanted        endsWith "function sub("
         found  ..."src/math.ts\\nfunction add("
                                            ^
      3. fixtures()[0]#3: 1 of 2 clauses hold, then suffix fails.
         wanted startsWith ")"
         found             ""
                            ^"
    `)
  })

  it('with the place where a long prompt parts from the one asked for', () => {
    const line = 'const value = compute(input)\n'
    const fixtures = [{ name: 'long', match: { prompt: `${line.repeat(40)}return value` }, reply: '' }]
    expect(explained(fixtures, { prompt: `${line.repeat(40)}return input + more` })).toMatchInlineSnapshot(`
      "No fixture matches this completions request. The only one:
      1. long (fixtures()[0]: fixtures[0]): 0 of 1 clause holds, then prompt fails.
         wanted equals ..."= compute(input)\\nreturn value"
         found         ..."= compute(input)\\nreturn input + more"
                                                    ^"
    `)
  })

  it('with what a regex, a contains, a header and a missing language were compared with', () => {
    const fixtures: FixtureData[] = [
      { name: 'regex', match: { prompt: { regex: 'class \\w+', flags: 'i' } }, reply: '' },
      { name: 'contains', match: { prompt: { contains: 'function addAll(' } }, reply: '' },
      { name: 'header', match: { headers: { 'openai-intent': { startsWith: 'copilot' } } }, reply: '' },
    ]
    expect(explained(fixtures)).toMatchInlineSnapshot(`
      "No fixture matches this completions request. The nearest of 3:
      1. contains (fixtures()[0]: fixtures[1]): 0 of 1 clause holds, then prompt fails.
         wanted contains "function addAll("
         found  ..."rc/math.ts\\nfunction add("
      2. regex (fixtures()[0]: fixtures[0]): 0 of 1 clause holds, then prompt fails.
         wanted regex /class \\w+/i
         found  ..."rc/math.ts\\nfunction add("
      3. header (fixtures()[0]: fixtures[2]): 0 of 1 clause holds, then headers.openai-intent fails.
         wanted startsWith "copilot"
         found  nothing"
    `)
    expect(explained([{ name: 'go', match: { language: 'go' }, reply: '' }], { language: undefined })).toContain(
      'wanted "go"\n   found  nothing',
    )
  })

  it('with how much a regex sees of a text that is longer', () => {
    const fixtures = [{ match: { prompt: { regex: 'class.*x.*y' } }, reply: '' }]
    expect(explained(fixtures, { prompt: 'a'.repeat(9_000) })).toMatch(/wanted regex \/class\.\*x\.\*y\/ in the last \d{3} characters\n/)
    expect(explained(fixtures, { prompt: 'a' })).toMatch(/wanted regex \/class\.\*x\.\*y\/\n/)
  })

  it('with the word that one is used up', () => {
    const set = loadFixtures([{ name: 'once', match: { language: 'typescript' }, reply: '', times: 1 }])
    set.take(subject(), new State())
    expect(set.explain(subject())).toContain('1. once (fixtures()[0]: fixtures[0]) matches, but its times (1) are used up.')
  })

  it('with the word that there are none', () => {
    expect(explained([])).toBe('No fixture matches: none is loaded.')
  })

  it('without comparing more than a thousand', () => {
    const fixtures = Array.from({ length: 1_200 }, (_, i) => ({ match: { prompt: { regex: `x${i}` } }, reply: '' }))
    const message = explained(fixtures, { prompt: 'a'.repeat(1_000_000) })
    expect(message).toContain('The nearest of the first 1000 of 1200:')
    expect(message.length).toBeLessThan(2_000)
  })
})
