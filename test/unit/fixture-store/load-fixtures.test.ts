import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { MockCopilotError } from '../../../src/core/errors.ts'
import { loadFixtures } from '../../../src/fixture-store/load-fixtures.ts'
import { readDataFile } from '../../../src/fixture-store/read-data-file.ts'
import { folderWith, replying } from './folder.ts'

function fileWith(name: string, content: unknown): string {
  return path.join(folderWith({ [name]: content }), name)
}

function messageOf(load: () => unknown): string {
  try {
    load()
  } catch (error) {
    expect(error).toBeInstanceOf(MockCopilotError)
    expect((error as MockCopilotError).code).toBe('BAD_FIXTURES')
    return (error as Error).message
  }
  throw new Error('It was loaded.')
}

/** The message for one fixture, without the name of the file. */
function problemWith(fixture: unknown): string {
  const message = messageOf(() => loadFixtures([fileWith('bad.json', { fixtures: [{ reply: 'fine' }, fixture] })]))
  return message.replace(/^Failed to load \S+bad\.json: /, '')
}

describe('loading fixtures', () => {
  it('reads JSON, YAML and objects, in the order they are given', () => {
    const yaml = 'fixtures:\n  - reply: |\n      from yaml\n'
    const folder = folderWith({ 'a.json': replying('from json'), 'b.yaml': yaml })
    const set = loadFixtures([{ reply: 'from an object' }, folder, { fixtures: [{ reply: 'from a file object' }] }])
    expect(set.fixtures.map(({ data }) => data.reply)).toEqual(['from an object', 'from json', 'from yaml\n', 'from a file object'])
  })

  it('names fixtures by their own name, or by file and place', () => {
    const file = fileWith('a.json', { $schema: 'fixture-file.schema.json', fixtures: [{ reply: 'x' }, { name: 'mine', reply: 'y' }] })
    expect(loadFixtures([file]).fixtures.map(({ name }) => name)).toEqual([`${file}#0`, 'mine'])
  })

  it('does not notice what happens to an object later', () => {
    const fixture = { reply: 'before' }
    const set = loadFixtures([fixture])
    fixture.reply = 'after'
    expect(set.fixtures[0]?.data.reply).toBe('before')
  })

  it('takes regular expressions as such in code, wherever a text is matched, and spells them as files do', () => {
    const match = { prompt: /add\($/i, headers: { 'x-initiator': /^agent$/g } }
    const set = loadFixtures([{ match, reply: 'a' }, { fixtures: [{ match: { suffix: /}/ }, reply: 'b' }] }])
    expect(set.fixtures.map(({ data }) => data.match)).toEqual(
      expect.arrayContaining([
        { prompt: { regex: 'add\\($', flags: 'i' }, headers: { 'x-initiator': { regex: '^agent$', flags: '' } } },
        { suffix: { regex: '}', flags: '' } },
      ]),
    )
    expect(messageOf(() => loadFixtures([{ match: { prompt: /(a+)+$/ }, reply: 'x' }]))).toContain('fixtures[0].match.prompt.regex')
    const circle: Record<string, unknown> = {}
    circle.prompt = circle
    expect(messageOf(() => loadFixtures([{ match: circle, reply: 'x' } as never]))).toContain('fixtures[0].match')
  })

  it('takes a file with a byte order mark', () => {
    expect(loadFixtures([fileWith('a.json', `\ufeff${JSON.stringify(replying('x'))}`)]).fixtures).toHaveLength(1)
  })

  it.each<[string, unknown, string]>([
    ['no reply', {}, "fixtures[1] must have required property 'reply'."],
    [
      'a place in the answer where the fault cannot act',
      { reply: 'x', faults: [{ kind: 'badChunk', at: 'connect' }] },
      'fixtures[1].faults[0].at must be "headers", or an object with one of event, byte and ms.',
    ],
    [
      'a place in the answer that there is not',
      { reply: 'x', faults: [{ kind: 'reset', at: 'nowhere' }] },
      'fixtures[1].faults[0].at must be one of connect, headers, or an object with one of event, byte and ms.',
    ],
    [
      'a place that is no event',
      { reply: 'x', faults: [{ kind: 'cutEvent', at: 'headers' }] },
      'fixtures[1].faults[0].at must be object such as { event: 2 }.',
    ],
    ['an unknown field', { reply: 'x', macth: {} }, 'fixtures[1] must not have the field "macth".'],
    ['an unknown clause', { reply: 'x', match: { promt: 'x' } }, 'fixtures[1].match must not have the field "promt".'],
    [
      'an unknown way to match',
      { reply: 'x', match: { prompt: { includes: 'x' } } },
      'fixtures[1].match.prompt must be a text, or an object with one of equals, startsWith, endsWith, contains and regex.',
    ],
    [
      'two ways to match at once',
      { reply: 'x', match: { suffix: { startsWith: 'x', endsWith: 'y' } } },
      'fixtures[1].match.suffix must be a text, or an object with one of equals, startsWith, endsWith, contains and regex.',
    ],
    [
      'a header that is matched by a number',
      { reply: 'x', match: { headers: { 'x-a': 1 } } },
      'fixtures[1].match.headers.x-a must be a text, or an object with one of equals, startsWith, endsWith, contains and regex.',
    ],
    ['a reply of no form', { reply: 7 }, 'fixtures[1].reply must be a text, or an object with text, toolCalls, refusal, choices or error.'],
    ['a reply with a field nobody knows', { reply: { body: 1 } }, 'fixtures[1].reply must not have the field "body".'],
    ['a reply with an unknown field', { reply: { text: 'x', finish: 'stop' } }, 'fixtures[1].reply must not have the field "finish".'],
    [
      'a choice of no form',
      { reply: { choices: ['x', 7] } },
      'fixtures[1].reply.choices[1] must be a text, or an object with text, toolCalls or refusal.',
    ],
    ['a status that is no error', { reply: { error: { status: 200 } } }, 'fixtures[1].reply.error.status must be >= 400.'],
    ['a retry in the past', { reply: { error: { status: 429, retryAfter: -1 } } }, 'fixtures[1].reply.error.retryAfter must be >= 0.'],
    ['times of zero', { reply: 'x', times: 0 }, 'fixtures[1].times must be >= 1.'],
    [
      'a fault that does not exist',
      { reply: 'x', faults: [{ kind: 'explode' }] },
      'fixtures[1].faults[0] has a kind that does not exist: "explode".',
    ],
    ['a fault that is a text', { reply: 'x', faults: ['reset'] }, 'fixtures[1].faults[0] must be object.'],
    ['a latency that is a number', { reply: 'x', latency: 80 }, 'fixtures[1].latency must be object.'],
    ['no message', { reply: 'x', match: { messages: [] } }, 'fixtures[1].match.messages is an empty list, which fits everything.'],
    ['no language', { reply: 'x', match: { language: [] } }, 'fixtures[1].match.language is an empty list, which fits nothing.'],
  ])('names the place of %s', (_, fixture, problem) => {
    expect(problemWith(fixture)).toContain(problem)
  })

  it('names the place of a regular expression that is none, and says what to do', () => {
    expect(problemWith({ reply: 'x', match: { prompt: { regex: 'add(' } } })).toBe(
      'fixtures[1].match.prompt.regex is not a regular expression: Invalid regular expression: /add(/: Unterminated group. Mend it; JSON wants each backslash twice.',
    )
  })

  it('refuses a regular expression that can take exponential time', () => {
    expect(problemWith({ reply: 'x', match: { suffix: { regex: '(a+)+$' } } })).toMatch(
      /^fixtures\[1\]\.match\.suffix\.regex can take exponential time: \(a\+\)\+ reads some texts in more than one way\. Let each/,
    )
  })

  it.each([
    ['a line break in a value', { 'x-a': 'one\r\nx-evil: two' }],
    ['a name with a space', { 'x a': 'one' }],
    ['a value outside of Latin-1', { 'x-a': '😀' }],
  ])('refuses headers of an error with %s when they are loaded', (_, headers) => {
    expect(problemWith({ reply: { error: { status: 503, headers } } })).toMatch(
      /^fixtures\[1\]\.reply\.error\.headers holds what HTTP does not allow: "x.a: /,
    )
  })

  it.each<[string, string, RegExp]>([
    ['broken.json', '{"fixtures": [', /broken\.json: .*JSON.*\. Mend the file/],
    ['broken.yaml', 'fixtures:\n  - reply: "x\n', /broken\.yaml: .* at line \d+, column \d+\. Mend the file/],
    ['twice.yaml', 'fixtures: []\nfixtures: []\n', /twice\.yaml: Map keys must be unique at line 2/],
    ['list.json', '[]', /list\.json: the whole must be object\. Mend it as schemas/],
    ['empty.yaml', '', /empty\.yaml: it is empty\./],
    ['two.yaml', 'fixtures: []\n---\nfixtures: []\n', /two\.yaml: /],
  ])('says of %s what is wrong with it', (name, content, message) => {
    expect(messageOf(() => loadFixtures([fileWith(name, content)]))).toMatch(message)
  })

  it('refuses a YAML file whose aliases would fill the memory', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`)
    const bomb = `l0: &l0 [lol]\n${levels.join('\n')}\nfixtures: *l9\n`
    expect(messageOf(() => loadFixtures([fileWith('bomb.yaml', bomb)]))).toMatch(/its aliases stand for more than/)
  })

  it('names a file that went away before it was read', () => {
    expect(messageOf(() => readDataFile('gone/a.json'))).toMatch(
      /^Failed to load gone\/a\.json: there is no such file\. Name a file that may be read\.$/,
    )
  })

  it('says of code among the objects that it takes data', () => {
    const withCode = { reply: 'x', ...{ when: () => true } }
    expect(messageOf(() => loadFixtures([fileWith('a.json', replying('x')), withCode]))).toMatch(
      /Failed to load fixtures\(\)\[1\]: it is not plain data: .*A handler of your own/,
    )
  })

  it.each([
    '{"fixtures":[{"reply":"x","__proto__":{"times":1}}]}',
    '{"fixtures":[{"reply":"x","match":{"__proto__":{"language":"go"}}}]}',
    '{"__proto__":{"polluted":true},"fixtures":[]}',
  ])('refuses %s, which would change prototypes where objects are merged', (json) => {
    expect(messageOf(() => loadFixtures([fileWith('proto.json', json)]))).toContain('must not have the field "__proto__"')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('keeps names from prototypes apart from names of headers and tools', () => {
    const json =
      '{"fixtures":[{"match":{"headers":{"__proto__":"x","constructor":"y"}},"reply":{"error":{"status":500,"headers":{"__proto__":"z"}}}}]}'
    const [fixture] = loadFixtures([fileWith('proto.json', json)]).fixtures
    expect(fixture?.match.clauses.map(({ name }) => name)).toEqual(['headers.__proto__', 'headers.constructor'])
    expect(Object.getPrototypeOf(fixture?.data)).toBe(Object.prototype)
  })
})
