import { describe, expect, it } from 'vitest'
import { explained } from '../../../src/fixture-store/explanation.ts'
import { explanationInWords } from '../../../src/fixture-store/explanation-in-words.ts'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'
import type { Subject } from '../../../src/match/subject.ts'
import type { FixtureData } from '../../../src/protocol/generated/fixture-file.ts'
import { subject } from './subject.ts'

function inWords(fixtures: FixtureData[], overrides: Partial<Subject> = {}, most = 10): string {
  return explanationInWords(explained(subject(overrides), loadFixtures([{ fixtures }])), most)
}

const add: FixtureData = { name: 'add', match: { prompt: { endsWith: 'function add(' } }, reply: '' }

describe('the explanation of a request', () => {
  it('names the winner, and why it comes before each of the others that match', () => {
    const fixtures: FixtureData[] = [
      { name: 'any TypeScript', match: { language: 'typescript' }, reply: '' },
      { name: 'contains', match: { prompt: { contains: 'add' } }, reply: '' },
      { name: 'shorter', match: { prompt: { endsWith: 'add(' } }, reply: '' },
      { ...add, match: { ...add.match, language: 'typescript' } },
      { ...add, name: 'fewer clauses' },
      { ...add, name: 'the same again', match: { ...add.match, language: 'typescript' } },
    ]
    expect(inWords(fixtures)).toMatchInlineSnapshot(`
      "add (fixtures()[0]: fixtures[3]) answers this completions request.
      It wins over the same again (fixtures()[0]: fixtures[5]) because it stands first in its files.
      It wins over fewer clauses (fixtures()[0]: fixtures[4]) because it has more clauses.
      It wins over shorter (fixtures()[0]: fixtures[2]) because its prompt clause names a longer text.
      It wins over contains (fixtures()[0]: fixtures[1]) because its prompt clause is of a more specific kind.
      It wins over any TypeScript (fixtures()[0]: fixtures[0]) because its prompt clause is of a more specific kind."
    `)
  })

  it('gives a priority and the result of a tool as reasons, too', () => {
    const result: FixtureData = { name: 'result', match: { resultOf: 'look' }, reply: '' }
    const messages = [
      { role: 'user', content: 'hi' },
      { role: 'assistant', content: '', tool_calls: [{ id: '1', name: 'look', arguments: '{}' }] },
      { role: 'tool', content: 'seen', tool_call_id: '1' },
    ] as Subject['messages']
    expect(inWords([add, result], { messages })).toContain(
      "It wins over add (fixtures()[0]: fixtures[0]) because it answers a tool's result.",
    )
    expect(inWords([add, { ...add, name: 'first', priority: 1 }])).toContain('because its priority is higher.')
  })

  it('is the order in which fixtures really answer', () => {
    const set = loadFixtures([{ fixtures: [add, { ...add, name: 'first', priority: 1 }] }])
    expect(explained(subject(), set).winner).toBe(set.fixtures[0])
  })

  it('says that a winner may be used up', () => {
    expect(inWords([{ ...add, times: 2 }])).toContain(
      'add (fixtures()[0]: fixtures[0]) answers this completions request, while its times (2) last.',
    )
  })

  it('ranks those that do not match by how far they got, and shows where texts part with their whitespace visible', () => {
    const fixtures: FixtureData[] = [
      { name: 'go', match: { language: 'go' }, reply: '' },
      { name: 'tab', match: { language: 'typescript', prompt: { endsWith: 'function\tadd(' } }, reply: '' },
      { name: 'no-break space', match: { language: 'typescript', prompt: { endsWith: 'function\u00a0add(' } }, reply: '' },
      { name: 'trailing', match: { language: 'typescript', prompt: { endsWith: 'function add( ' } }, reply: '' },
    ]
    expect(inWords(fixtures)).toMatchInlineSnapshot(`
      "None of 4 fixtures matches this completions request.
      The nearest:
      1. tab (fixtures()[0]: fixtures[1]): 1 of 2 clauses hold, then prompt fails.
         wanted           endsWith "function\\tadd("
         found  ..."h: src/math.ts\\nfunction add("
                                            ^
      2. no-break space (fixtures()[0]: fixtures[2]): 1 of 2 clauses hold, then prompt fails.
         wanted           endsWith "function\\u00a0add("
         found  ..."h: src/math.ts\\nfunction add("
                                            ^
      3. trailing (fixtures()[0]: fixtures[3]): 1 of 2 clauses hold, then prompt fails.
         wanted      endsWith "function add(·"
         found  ..."rc/math.ts\\nfunction add("
                                            ^
      4. go (fixtures()[0]: fixtures[0]): 0 of 1 clause holds, then language fails.
         wanted "go"
         found  "typescript""
    `)
  })

  it('shows so many of each kind, and says how many more there are', () => {
    const many = Array.from({ length: 5 }, (_, i): FixtureData => ({ name: `go${i}`, match: { language: 'go' }, reply: '' }))
    const told = inWords([add, { ...add, name: 'b' }, { ...add, name: 'c' }, ...many], {}, 1)
    expect(told).toContain('(1 more that it wins over)')
    expect(told).toContain('(4 more do not match)')
  })

  it('says that there are no fixtures', () => {
    expect(inWords([])).toBe('No fixture matches this completions request: none is loaded.')
  })
})
