import { describe, expect, it } from 'vitest'
import { State } from '../../../src/core/state.ts'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'
import type { FixtureData } from '../../../src/protocol/generated/fixture-file.ts'
import { subject } from './subject.ts'

/** Names of the fixtures that answer one prompt after the other. */
function winners(fixtures: FixtureData[], times = 1, state = new State()): (string | undefined)[] {
  const set = loadFixtures([{ fixtures }])
  return Array.from({ length: times }, () => set.take(subject(), state)?.name)
}

function named(name: string, match: FixtureData['match'], more: Partial<FixtureData> = {}): FixtureData {
  return { name, reply: name, ...(match !== undefined && { match }), ...more }
}

const equals = named('equals', { prompt: subject().prompt })
const endsWith = named('endsWith', { prompt: { endsWith: 'function add(' } })
const startsWith = named('startsWith', { prompt: { startsWith: '// Path' } })
const contains = named('contains', { prompt: { contains: '// Path: src/math.ts\nfunction ' } })
const regex = named('regex', { prompt: { regex: 'function add\\($' } })
const anything = named('anything', { language: 'typescript', path: 'src/*.ts', model: 'gpt-*' })

describe('which fixture wins', () => {
  it.each<[string, FixtureData, FixtureData]>([
    ['equals over endsWith', equals, endsWith],
    ['the longer of endsWith and startsWith', endsWith, startsWith],
    ['a short startsWith over a long contains', startsWith, contains],
    ['contains over a regex', contains, regex],
    ['a regex over no prompt at all, however many clauses', regex, anything],
    [
      'more clauses over fewer',
      named('two', { prompt: { endsWith: 'add(' }, language: 'typescript' }),
      named('one', { prompt: { endsWith: 'add(' } }),
    ],
    ['priority over everything', named('high', {}, { priority: 1 }), equals],
    ['an ordinary one over a negative priority', anything, named('low', { prompt: subject().prompt }, { priority: -1 })],
    ['the first in the file where nothing else decides', named('first', {}), named('second', {})],
  ])('is %s', (_, winner, loser) => {
    expect(winners([winner, loser])).toEqual([winner.name])
    if (winner.name !== 'first') expect(winners([loser, winner])).toEqual([winner.name])
  })

  it('is the same however many others are loaded', () => {
    const crowd = Array.from({ length: 200 }, (_, i) => [
      named(`e${i}`, { prompt: { endsWith: `function add${i}(` } }),
      named(`c${i}`, { prompt: { contains: `src/file-${i}.ts` } }),
      named(`r${i}`, { prompt: { regex: `function\\s+add${i}\\(` } }),
      named(`l${i}`, { suffix: `${i}`, language: `language-${i}` }),
    ]).flat()
    expect(winners([...crowd, regex, contains, endsWith, equals])).toEqual(['equals'])
    expect(winners([...crowd, regex, contains, endsWith])).toEqual(['endsWith'])
    expect(winners([...crowd, regex, contains])).toEqual(['contains'])
    expect(winners([...crowd, regex])).toEqual(['regex'])
    expect(winners([...crowd, anything])).toEqual(['anything'])
    expect(winners(crowd)).toEqual([undefined])
  })

  it('is none where nothing is loaded', () => {
    expect(winners([])).toEqual([undefined])
  })

  it('is found in prompts of any length', () => {
    const needle = named('needle', { prompt: { contains: 'the needle stands here' } })
    const crowd = Array.from({ length: 50 }, (_, i) => named(`${i}`, { prompt: { contains: `something else ${i}` } }))
    const set = loadFixtures([{ fixtures: [...crowd, needle] }])
    for (const before of [0, 1, 7, 8, 4_095, 4_096, 1_100_000]) {
      const prompt = `${'x'.repeat(before)}the needle stands here${'😀'.repeat(before)}`
      expect(set.take(subject({ prompt }), new State())?.name).toBe('needle')
    }
    expect(set.take(subject({ prompt: 'the needle stands her' }), new State())).toBeUndefined()
  })
})

describe('a fixture that answers so many times', () => {
  const twice = named('twice', { prompt: subject().prompt }, { times: 2 })

  it('makes room for the next best afterwards', () => {
    expect(winners([twice, endsWith], 4)).toEqual(['twice', 'twice', 'endsWith', 'endsWith'])
  })

  it('answers again once the state is cleared', () => {
    const set = loadFixtures([twice])
    const state = new State()
    set.take(subject(), state)
    set.take(subject(), state)
    expect(set.take(subject(), state)).toBeUndefined()
    state.clear()
    expect(set.take(subject(), state)?.name).toBe('twice')
  })

  it('counts for each proxy by itself', () => {
    const set = loadFixtures([twice])
    const [one, other] = [new State(), new State()]
    expect([one, one, one, other, other, other].map((state) => set.take(subject(), state)?.name)).toEqual([
      'twice',
      'twice',
      undefined,
      'twice',
      'twice',
      undefined,
    ])
  })

  it('can have a use given back', () => {
    const set = loadFixtures([{ ...twice, times: 1 }])
    const state = new State()
    const fixture = set.take(subject(), state)
    if (fixture !== undefined) set.giveBack(fixture, state)
    expect(set.unused(state)).toHaveLength(1)
    expect(set.take(subject(), state)?.name).toBe('twice')
  })
})

describe('questions to a set of fixtures', () => {
  it('says which have not answered yet', () => {
    const set = loadFixtures([{ fixtures: [endsWith, startsWith, anything] }])
    const state = new State()
    set.take(subject(), state)
    expect(set.unused(state).map(({ name }) => name)).toEqual(['startsWith', 'anything'])
    expect(set.unused(new State())).toHaveLength(3)
  })

  it.each<[string, FixtureData['match'], FixtureData['match']]>([
    ['nothing asked for', {}, undefined],
    [
      'the same clauses',
      { prompt: { regex: 'a+' }, headers: { 'x-a': 'b' }, path: 'src/**' },
      { prompt: { regex: 'a+' }, headers: { 'x-a': 'b' }, path: 'src/**' },
    ],
    ['a language of several', { language: ['go', 'rust'] }, { language: 'go' }],
    ['a part of what is contained', { prompt: { contains: 'add' } }, { prompt: { contains: 'function add(' } }],
    ['a part of the whole', { prompt: { regex: '^a\\w+$' } }, { prompt: 'add' }],
    ['a beginning of the suffix', { suffix: { startsWith: '}' } }, { suffix: { startsWith: '}\n' }, model: 'gpt-*' }],
    ['fewer clauses', { language: 'go' }, { language: 'go', prompt: { endsWith: 'x' }, endpoint: 'chat' }],
  ])('says that a fixture can never win against %s of higher priority', (_, above, below) => {
    const set = loadFixtures([{ fixtures: [named('below', below), named('above', above, { priority: 1 })] }])
    expect(set.shadowed().map(({ fixture, by }) => [fixture.name, by.name])).toEqual([['below', 'above']])
  })

  it.each<[string, FixtureData['match'], FixtureData['match'], number?]>([
    ['asks for more', { language: 'go', prompt: { contains: 'x' } }, { language: 'go' }],
    ['asks for another language', { language: 'go' }, { language: ['go', 'rust'] }],
    ['asks for a language', { language: 'go' }, {}],
    ['asks for the end of what is contained', { prompt: { endsWith: 'x' } }, { prompt: { contains: 'x' } }],
    ['asks for another regex', { prompt: { regex: 'a' } }, { prompt: { regex: 'a', flags: 'i' } }],
    ['asks for another glob', { path: 'src/*.ts' }, { path: 'src/**/*.ts' }],
    ['asks for a header', { headers: { 'x-a': 'b' } }, {}],
    ['is used up one day', {}, {}, 1],
  ])('says nothing of a fixture where the one above it %s', (_, above, below, times) => {
    const more = { priority: 1, ...(times !== undefined && { times }) }
    const set = loadFixtures([{ fixtures: [named('below', below), named('above', above, more)] }])
    expect(set.shadowed()).toEqual([])
  })
})
