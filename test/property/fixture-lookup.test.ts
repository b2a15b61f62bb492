import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { State } from '../../src/core/state.ts'
import type { Fixture } from '../../src/fixture-store/fixture.ts'
import type { FixtureSet } from '../../src/fixture-store/fixture-set.ts'
import { loadFixtures } from '../../src/fixture-store/load-fixtures.ts'
import type { Subject } from '../../src/match/subject.ts'
import type { FixtureData } from '../../src/protocol/generated/fixture-file.ts'

/** Few words, so that literals stand in each other and in prompts again and again. */
const words = [
  'function ',
  'add',
  'Add',
  '(a, b)',
  ' {\n',
  '  return ',
  'fn',
  'x',
  'é',
  '😀',
  'handler_001',
  'handler_002',
  'straße',
  'tasks',
  /** Equal to "tasks" where case is ignored in Unicode's way. */
  'TA\u017f\u212aS',
]
const phrase = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''))
const long = fc.array(fc.constantFrom(...words), { minLength: 0, maxLength: 120, size: 'max' }).map((parts) => parts.join(''))

const regex = fc
  .tuple(
    phrase,
    phrase,
    fc.constantFrom('', '\\s*', '.{0,3}', '(?:x|add)', '(?:handler|function )?', '[\\(]'),
    fc.constantFrom('', 'i', 'u', 'iu', 'iv', 's'),
  )
  .map(([before, after, between, flags]) => ({ regex: `${escaped(before)}${between}${escaped(after)}`, flags }))

const textMatch = fc.oneof(
  phrase,
  phrase.map((equals) => ({ equals })),
  phrase.map((startsWith) => ({ startsWith })),
  phrase.map((endsWith) => ({ endsWith })),
  phrase.map((contains) => ({ contains })),
  regex,
)

const language = fc.constantFrom('typescript', 'python', 'go')

const fixture: fc.Arbitrary<FixtureData> = fc.record(
  {
    match: fc.record(
      {
        prompt: textMatch,
        suffix: textMatch,
        language: fc.oneof(language, fc.array(language, { minLength: 1, maxLength: 2 })),
        endpoint: fc.constantFrom('completions', 'chat'),
        turn: fc.integer({ min: 1, max: 2 }),
        tool: fc.constantFrom('read', 'write'),
        resultOf: fc.constantFrom('read', 'write'),
        toolResult: textMatch,
        system: textMatch,
        messages: fc.array(fc.record({ role: fc.constantFrom('user', 'tool'), content: textMatch }, { requiredKeys: [] }), {
          minLength: 1,
          maxLength: 2,
        }),
      },
      { requiredKeys: [] },
    ),
    reply: fc.constant('reply'),
    times: fc.integer({ min: 1, max: 2 }),
    priority: fc.integer({ min: -1, max: 1 }),
  },
  { requiredKeys: ['match', 'reply'] },
)

const fixtures = fc.array(fixture, { minLength: 1, maxLength: 150, size: 'max' })

/** So many that latest matches are remembered, and none that asks for more than texts. */
const manyPlain = fc.array(
  fixture.map(({ match: { prompt, suffix, language, endpoint } = {}, ...data }): FixtureData => {
    const match = { ...(prompt && { prompt }), ...(suffix && { suffix }), ...(language && { language }), ...(endpoint && { endpoint }) }
    return { ...data, match }
  }),
  { minLength: 64, maxLength: 100, size: 'max' },
)

/** Nothing, a question, or a question and the result of what the model had called to answer it. */
const messages: fc.Arbitrary<Subject['messages']> = fc.oneof(
  fc.constant([]),
  fc.tuple(phrase, phrase, fc.constantFrom('read', 'write'), fc.boolean()).map(([asked, result, name, isResult]) => [
    { role: 'user', content: asked },
    ...(isResult
      ? [
          { role: 'assistant', content: '', tool_calls: [{ id: '1', name, arguments: '{}' }] },
          { role: 'tool', content: result, tool_call_id: '1' },
        ]
      : []),
  ]),
)

/** Prompts that are made of what the fixtures look for are more likely to meet several of them. */
function subjects(set: readonly FixtureData[]): fc.Arbitrary<Subject[]> {
  const literals = set.flatMap(({ match }) =>
    Object.values(typeof match?.prompt === 'object' ? match.prompt : { equals: match?.prompt ?? '' }),
  )
  const some = fc.constantFrom('', ...literals)
  const prompt = fc.oneof(long, some, fc.tuple(some, long), fc.tuple(long, some), fc.tuple(long, some, long, some))
  return fc.array(
    fc.record({
      prompt: prompt.map((parts) => [parts].flat().join('')),
      suffix: fc.oneof(fc.constant(''), phrase, long),
      language: fc.oneof(language, fc.constant(undefined)),
      path: fc.constant('src/a.ts'),
      model: fc.constant(undefined),
      endpoint: fc.constantFrom('completions', 'chat'),
      system: fc.oneof(fc.constant(undefined), phrase),
      messages,
      tools: fc.constantFrom([], [{ name: 'read' }, { name: 'write' }]),
      header: fc.constant(() => undefined),
    }),
    { minLength: 1, maxLength: 10 },
  )
}

/** The same few prompts again and again, with something else beside them each time. */
const askedAgain = manyPlain.chain((data) =>
  fc.tuple(
    fc.constant(data),
    fc.tuple(subjects(data), subjects(data)).chain(([some, others]) =>
      fc.array(
        fc
          .tuple(fc.constantFrom(...some), fc.constantFrom(...some, ...others))
          .map(([one, other]): Subject => ({ ...other, prompt: one.prompt })),
        { minLength: 2, maxLength: 30, size: 'max' },
      ),
    ),
  ),
)

const loadedAndAsked = fixtures.chain((data) => fc.tuple(fc.constant(data), subjects(data)))

/** The rules of the schema, word by word, one fixture after the other. */
function naiveWinner(set: FixtureSet, subject: Subject, used: Map<Fixture, number>): Fixture | undefined {
  const kinds = ['equals', 'startsWith', 'endsWith', 'contains', 'regex']
  const specificity = ({ match: { prompt, clauses }, data }: Fixture): number[] => {
    const kind = prompt === undefined ? 5 : kinds.indexOf(prompt.kind)
    const literal = prompt !== undefined && 'literal' in prompt ? prompt.literal.length : 0
    const answersResult = data.match?.resultOf !== undefined || data.match?.toolResult !== undefined
    return [-(data.priority ?? 0), answersResult ? 0 : 1, kind === 2 ? 1 : kind, -literal, -clauses.length]
  }
  const inFileOrder = set.fixtures.toSorted((one, other) => placeOf(one) - placeOf(other))
  let winner: Fixture | undefined
  for (const candidate of inFileOrder) {
    if ((used.get(candidate) ?? 0) >= (candidate.data.times ?? Number.POSITIVE_INFINITY)) continue
    if (!candidate.match.clauses.every((clause) => clause.holds(subject))) continue
    if (winner === undefined || isBefore(specificity(candidate), specificity(winner))) winner = candidate
  }
  if (winner !== undefined) used.set(winner, (used.get(winner) ?? 0) + 1)
  return winner
}

describe('looking up a fixture', () => {
  it.each([
    { name: 'once', asking: loadedAndAsked },
    { name: 'again and again', asking: askedAgain },
  ])('finds the one that comparing all of them finds: $name', ({ asking }) => {
    fc.assert(
      fc.property(asking, ([data, asked]) => {
        const set = loadFixtures([{ fixtures: data }])
        const state = new State()
        const used = new Map<Fixture, number>()
        for (const subject of asked) expect(set.take(subject, state)?.name).toBe(naiveWinner(set, subject, used)?.name)
      }),
      { numRuns: 200 },
    )
  })

  it('is never won by a fixture that is said to be hidden', () => {
    fc.assert(
      fc.property(loadedAndAsked, ([data, asked]) => {
        const set = loadFixtures([{ fixtures: data }])
        const hidden = new Set(set.shadowed().map(({ fixture }) => fixture))
        for (const subject of asked) expect(hidden).not.toContain(set.take(subject, new State()))
      }),
      { numRuns: 100 },
    )
  })

  it('always says something of a miss, and names a fixture', () => {
    fc.assert(
      fc.property(loadedAndAsked, ([data, asked]) => {
        const set = loadFixtures([{ fixtures: data }])
        for (const subject of asked)
          expect(set.explain(subject)).toMatch(/^No fixture matches this \w+ request\. The (?:nearest of \d+|only one):\n1\. /)
      }),
      { numRuns: 20 },
    )
  })
})

function placeOf(fixture: Fixture): number {
  return Number(/\[(\d+)\]$/.exec(fixture.place.path)?.[1])
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, i) => value !== other[i])
  return at !== -1 && (one[at] as number) < (other[at] as number)
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&')
}
