import { describe, expect, it } from 'vitest'
import { MatchProblem } from '../../../src/match/match-problem.ts'
import { whenMatches } from '../../../src/match/when-matches.ts'
import type { Match } from '../../../src/protocol/generated/match.ts'
import { fakeContext } from '../fake-context.ts'

const request = {
  prompt: '// Path: src/math.ts\nfunction add(',
  suffix: '\n}\n',
  language: 'typescript',
  file_path: 'src/math.ts',
  model: 'gpt-41-copilot',
}
const context = fakeContext(request, { headers: new Headers({ 'OpenAI-Intent': 'copilot-ghost' }) })

function matches(match: Match, changes: object = {}): boolean {
  return whenMatches(match)({ ...request, ...changes }, context)
}

describe('which requests a match means', () => {
  it.each<[string, Match]>([
    ['an empty match', {}],
    ['the whole prompt as text', { prompt: request.prompt }],
    ['equals', { prompt: { equals: request.prompt } }],
    ['startsWith', { prompt: { startsWith: '// Path: ' } }],
    ['endsWith', { prompt: { endsWith: 'function add(' } }],
    ['contains', { prompt: { contains: 'math' } }],
    ['regex', { prompt: { regex: 'FUNCTION \\w+\\($', flags: 'i' } }],
    ['suffix', { suffix: { startsWith: '\n}' } }],
    ['language', { language: 'typescript' }],
    ['one of several languages', { language: ['javascript', 'typescript'] }],
    ['a glob over the path', { path: 'src/**/*.ts' }],
    ['a glob over the name of the file', { path: '*.ts' }],
    ['a glob over the model', { model: 'gpt-*' }],
    ['endpoint', { endpoint: 'completions' }],
    ['headers, whatever their case', { headers: { 'OPENAI-intent': { startsWith: 'copilot-' } } }],
    [
      'all of them at once',
      { prompt: { endsWith: '(' }, suffix: { contains: '}' }, language: 'typescript', path: 'src/*.ts', model: '*copilot' },
    ],
  ])('means this request by %s', (_, match) => {
    expect(matches(match)).toBe(true)
  })

  it.each<[string, Match]>([
    ['another prompt', { prompt: 'function add(' }],
    ['another suffix', { suffix: '' }],
    ['another language', { language: ['python', 'go'] }],
    ['another folder', { path: 'test/**' }],
    ['another model', { model: 'gpt-5*' }],
    ['another endpoint', { endpoint: 'chat' }],
    ['a header that was not sent', { headers: { 'x-initiator': { regex: '.?' } } }],
    ['one clause of several that fails', { prompt: { endsWith: '(' }, language: 'go' }],
  ])('does not mean this request by %s', (_, match) => {
    expect(matches(match)).toBe(false)
  })

  it('takes a request without suffix, language, path or model', () => {
    const bare = { suffix: undefined, language: undefined, file_path: undefined, model: undefined }
    expect(matches({ suffix: '' }, bare)).toBe(true)
    expect(matches({ language: 'typescript' }, bare)).toBe(false)
    expect(matches({ path: '**' }, bare)).toBe(false)
    expect(matches({ model: '*' }, bare)).toBe(false)
  })

  it('compares paths of Windows as if they had slashes', () => {
    expect(matches({ path: 'src/**/*.ts' }, { file_path: 'src\\deep\\math.ts' })).toBe(true)
  })

  it('means a request of several prompts by any of them', () => {
    expect(matches({ prompt: { endsWith: 'b' } }, { prompt: ['a', 'b'] })).toBe(true)
    expect(matches({ prompt: { endsWith: 'c' } }, { prompt: ['a', 'b'] })).toBe(false)
  })

  it('lets a regex see what is near the cursor of a text of any length', () => {
    const long = 'x'.repeat(20_000)
    expect(matches({ prompt: { regex: 'x+add\\($' } }, { prompt: `${long}add(` })).toBe(true)
    expect(matches({ prompt: { regex: 'add' } }, { prompt: `add(${long}` })).toBe(false)
    expect(matches({ suffix: { regex: '^\\}x' } }, { suffix: `}${long}` })).toBe(true)
    expect(matches({ suffix: { regex: '\\}$' } }, { suffix: `${long}}` })).toBe(false)
  })

  it.each<[string, Match, RegExp]>([
    ['a regex that is none', { prompt: { regex: '(' } }, /^prompt\.regex is not a regular expression/],
    ['no language at all', { language: [] }, /^language is an empty list/],
    ['a glob with many stars', { path: '*a*b*c*d' }, /^path has more than 3 stars/],
    ['a glob that hides a regex', { path: '(a+)+' }, /^path can take exponential time/],
    ['a header name with a space', { headers: { 'x y': 'z' } }, /^headers\.x y is not the name of a header/],
  ])('refuses %s when it is compiled', (_, match, message) => {
    expect(() => whenMatches(match)).toThrow(MatchProblem)
    expect(() => whenMatches(match)).toThrow(message)
  })
})
